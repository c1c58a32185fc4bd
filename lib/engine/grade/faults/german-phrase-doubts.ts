import { casesOf, DATIVE, GENITIVE, PLURAL, type Cases, type DeterminerRow } from '../../languages/grammar-cases.ts';
import { BARE_NOUNS } from '../../languages/grammar-nouns.ts';
import { FINITE } from './german-verbs.ts';
import { adjoining, keyBefore, type Word } from './sentence-words.ts';

const FEMININE = casesOf('Nf Af Df Gf');

/** What may be a verb where an adjective could stand: "Die kennen Leute", "Der wusste Bescheid". */
function isVerbLike(key: string): boolean {
  return (
    /(?:en|te)$/u.test(key) &&
    !/^(?:letz|ers|zwei|drit|bes|nächs|höchs|gröss|meis|wich|leich|schlech|al|bekann|berühm|beliebt)te$/u.test(key)
  );
}

/** Determiners that may stand for a noun themselves: "weil der Geld hat". */
const STANDS_ALONE =
  /^(?:d(?:er|ie|as|en|em|ies)|(?:jed|kein|ein|dies|manch|welch|jen|all|viel|wenig|mehrer|einig)e[rsnm]?)$/u;

/** Words that were read as one phrase and do not go together. */
export interface Misfit {
  /** Index of the first word, the preposition not counted. */
  readonly from: number;
  /** Indexes of the noun, and of its last part where hyphens part it. */
  readonly noun: number;
  readonly head: number;
  readonly preposition: string | null;
  readonly row: DeterminerRow | null;
  /** What the noun alone can stand for. */
  readonly cases: Cases;
}

/**
 * Whether words that do not go together were meant to: not where the determiner may be a pronoun, a genitive stands
 * before its noun, and so on.
 */
export function isRead(words: readonly Word[], misfit: Misfit): boolean {
  const { key } = words[misfit.from]!;
  if (words[misfit.noun]!.cut || (misfit.preposition !== null && adjoining(words, misfit.head + 1)?.capital))
    return false;
  if (key === 'des' && mayBeGenitive(words[misfit.head]!.key, misfit.cases)) return false;
  if (key === 'alle' && misfit.preposition === null) return (misfit.cases & ~(PLURAL & DATIVE)) === 0;
  return !misfit.row?.pronoun || !STANDS_ALONE.test(key) || !isPronoun(words, misfit);
}

/** "des Norden", names: the genitive often goes without its ending. */
function mayBeGenitive(noun: string, cases: Cases): boolean {
  return noun.endsWith('s') || ((cases & ~PLURAL & ~GENITIVE) !== 0 && (cases & FEMININE) === 0);
}

/** Whether the determiner may stand for a noun itself, so that the noun behind it is another's. */
function isPronoun(words: readonly Word[], misfit: Misfit): boolean {
  const { from, head, preposition } = misfit;
  const start = preposition === null ? from : from - 1;
  const adjectives = misfit.noun - from - 1;
  if (opensClause(words, start, words[from]!.key, adjectives)) return true;
  const inside = preposition === null && words[start]!.before !== '.';
  const noun = words[head]!.key;
  if (inside && BARE_NOUNS.has(noun)) return true;
  if (words[from]!.key === 'das' && ((misfit.cases & PLURAL) !== 0 || (inside && ABSTRACT.test(noun)))) return true;
  if (adjectives === 0 || preposition !== null || !isVerbLike(words[from + 1]!.key)) return false;
  return !FINITE.has(adjoining(words, head + 1)?.key ?? '');
}

/** Feminines, which "das" never belongs to. */
const ABSTRACT = /(?:ung|heit|keit|schaft|tion|tät)$/u;

/** "…, der Frauen hilft", "…, mit der Kinder spielen", "weil die Kinder haben". */
function opensClause(words: readonly Word[], start: number, determiner: string, adjectives: number): boolean {
  if (words[start]!.before === ',') return true;
  return (
    adjectives === 0 &&
    !/^de[nm]$/u.test(determiner) &&
    /^(?:und|oder|dass|weil|wenn|ob|wie|als|was)$/u.test(keyBefore(words, start))
  );
}
