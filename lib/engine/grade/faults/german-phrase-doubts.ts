import { casesOf, DATIVE, PLURAL, type Cases, type DeterminerRow } from '../../languages/grammar-cases.ts';
import { BARE_NOUNS } from '../../languages/grammar-nouns.ts';
import { FUSED_WITH } from './german-determiners.ts';
import { FINITE } from './german-verbs.ts';
import type { Word } from './words.ts';

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

/**
 * Whether words that do not go together were meant to: not where the determiner may be a pronoun, a genitive stands
 * before its noun, and so on.
 */
export function isRead(
  words: readonly Word[],
  from: number,
  at: number,
  head: number,
  row: DeterminerRow | null,
  preposition: string | null,
  noun: Cases,
): boolean {
  const first = words[from]!;
  const next = words[head + 1];
  const adjectives = at - from - (row || FUSED_WITH.has(first.key) ? 1 : 0);
  if (words[at]!.cut || (preposition !== null && next?.before === '' && next.capital)) return false;
  // "des Norden", names: the genitive often goes without its ending.
  if (
    first.key === 'des' &&
    (words[head]!.key.endsWith('s') || ((noun & ~PLURAL & 0xfff) !== 0 && (noun & FEMININE) === 0))
  )
    return false;
  if (first.key === 'alle' && preposition === null) return (noun & ~(PLURAL & DATIVE)) === 0;
  if (row?.pronoun && STANDS_ALONE.test(first.key)) {
    // "…, der Frauen hilft", "…, mit der Kinder spielen"
    const start = preposition === null ? from : from - 1;
    const mark = words[start]!.before;
    const link = words[start - 1]?.key ?? '';
    if (
      mark === ',' ||
      (mark === '' &&
        !/^de[nm]$/u.test(first.key) &&
        /^(?:und|oder|dass|weil|wenn|ob|wie|als|was)$/u.test(link) &&
        adjectives === 0)
    )
      return false;
    if (BARE_NOUNS.has(words[head]!.key) && preposition === null && mark !== '.') return false;
    if (first.key === 'das' && (noun & PLURAL) !== 0) return false;
    if (
      first.key === 'das' &&
      preposition === null &&
      mark !== '.' &&
      /(?:ung|heit|keit|schaft|tion|tät)$/u.test(words[head]!.key)
    )
      return false;
    if (adjectives > 0 && preposition === null && isVerbLike(words[from + 1]!.key))
      return next !== undefined && next.before === '' && FINITE.has(next.key);
  }
  return true;
}
