import {
  ADJECTIVE_ENDINGS,
  ANY,
  CASE_PREPOSITIONS,
  DATIVE,
  DETERMINERS,
  FUSED,
  GENITIVE,
  NO_ADJECTIVES,
  PLURAL,
  casesOf,
  type Cases,
  type Declension,
  type DeterminerRow,
} from '../../languages/grammar-cases.ts';
import { BARE_NOUNS } from '../../languages/grammar-nouns.ts';
import { numeralValue } from '../../languages/numerals.ts';
import type { Fault } from './fault.ts';
import { FINITE } from './german-verbs.ts';
import { casesOfNoun } from './german-nouns.ts';
import type { Word } from './words.ts';

const spread = <T extends { readonly words: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap((row) => row.words.split(' ').map((word) => [word, row] as const)));

const DETERMINER: ReadonlyMap<string, DeterminerRow> = spread(DETERMINERS);
const PREPOSITION = spread(CASE_PREPOSITIONS);
const FUSED_WITH = spread(FUSED);

/** "ein paar", "ein bis zwei", "ein oder andere": no article. */
const NOT_AN_ARTICLE: ReadonlySet<string> = new Set(
  'paar bisschen wenig aller und oder bis jeder jede jedes mal klein drittel viertel halb halbes'.split(' '),
);

/** Prepositions before an infinitive clause or a clause: "um dem Kind zu helfen", "seit der Arzt da ist". */
const OPEN: ReadonlySet<string> = new Set(['um', 'ohne', 'seit']);

const FEMININE = casesOf('Nf Af Df Gf');

const MOST_ADJECTIVES = 4;

/** A stretch of the answer that is one noun phrase, as far as it can be told. */
export interface NounPhrase {
  /** Index of its first word, the preposition not counted. */
  readonly from: number;
  /** Index behind its last word. */
  readonly to: number;
  readonly preposition: string | null;
  /** What it can stand for; 0 when its words do not go together. */
  readonly cases: Cases;
  readonly noun: boolean;
}

/** Phrases whose preposition, determiner, adjectives and noun have no case, gender and number in common ("mit das"). */
export function phraseFaults(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(words, at);
    if (!phrase) continue;
    if (phrase.cases === 0)
      faults.push({
        kind: 'case',
        start: words[phrase.preposition === null ? phrase.from : phrase.from - 1]!.start,
        end: words[phrase.to - 1]!.end,
      });
    at = Math.max(at, phrase.to - 1);
  }
  return faults;
}

export function isDeterminerWord(key: string): boolean {
  return DETERMINER.has(key);
}

/** The noun phrase that begins at a determiner, or at an adjective behind a preposition; null where none begins. */
export function phraseAt(words: readonly Word[], at: number): NounPhrase | null {
  const word = words[at]!;
  const fused = FUSED_WITH.get(word.key);
  if (fused && word.key === 'am' && /sten$/u.test(words[at + 1]?.key ?? '')) return null;
  if (fused) return finish(words, at, at + 1, null, fused.cases, 'weak', null);
  const before = at > 0 && word.before === '' ? words[at - 1]! : null;
  const preposition = before && isPreposition(words, at - 1) ? before.key : null;
  const governed = preposition === null ? ANY : PREPOSITION.get(preposition)!.cases;
  const row = DETERMINER.get(word.key);
  if (row) {
    if (before && DETERMINER.has(before.key)) return null;
    if (!isDeterminer(words, at, row)) return null;
    const cases = preposition !== null && isOpen(words, at, preposition) ? row.cases : row.cases & governed;
    return finish(words, at, at + 1, preposition, cases, row.declension, row);
  }
  if (preposition === null || preposition === 'zu' || isOpen(words, at, preposition)) return null;
  const counted = countedCases(words, at);
  if (counted !== null) return { from: at, to: at + 2, preposition, cases: counted & governed, noun: true };
  if (isAdjective(words, at)) return finish(words, at, at, preposition, governed, 'strong', null);
  return null;
}

function isPreposition(words: readonly Word[], at: number): boolean {
  const { key, capital } = words[at]!;
  if (!PREPOSITION.has(key)) return false;
  // "was für ein Tag"
  if (key === 'für') for (let k = at - 1; k >= 0 && k > at - 9; k--) if (words[k]!.key === 'was') return false;
  // "von da aus der"
  if (key === 'aus') for (let k = at - 1; k >= 0 && k > at - 6; k--) if (/^vo[nm]$/u.test(words[k]!.key)) return false;
  // "meiner Meinung nach": behind its noun.
  if (key === 'nach' || key === 'gegenüber')
    return !/(?:meinung|ansicht|auffassung|erachtens|wissens|reihe|art|schätzung|angaben|aussage|bericht|plan|gefühl|anschein|namen|und|her|auf|da|je|haus|herz)$/u.test(
      words[at - 1]?.key ?? '',
    );
  return capital ? words[at]!.before === '.' : true;
}

/** What a number and its noun can stand for ("elf Monate"), where the noun tells its plural; null for other words. */
function countedCases(words: readonly Word[], at: number): Cases | null {
  const { key, number } = words[at]!;
  const noun = words[at + 1];
  if ((!number && (numeralValue(key, 'de') ?? 0) < 2) || noun?.before !== '' || !noun.capital || noun.cut) return null;
  if (words[at + 2]?.before === '-' || (words[at + 2]?.before === '' && words[at + 2]!.capital)) return null;
  const cases = casesOfNoun(noun.key);
  return cases !== null && (cases & PLURAL) !== 0 && (cases & ~PLURAL & 0x7777) === 0 ? cases : null;
}

/** "zwanzig Jahren", "weniger Produkten": a dative that nothing asks for. */
export function strayDatives(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  words.forEach((word, at) => {
    const next = words[at + 1];
    const counts = word.number || /^(?:mehr|weniger)$/u.test(word.key) || (numeralValue(word.key, 'de') ?? 0) > 1;
    if (
      !counts ||
      next?.before !== '' ||
      !next.capital ||
      ((casesOfNoun(next.key) ?? 0) & ~casesOf('Nn An Dn')) !== (PLURAL & DATIVE)
    )
      return;
    const had =
      words[at - 1]?.before !== undefined &&
      word.before === '' &&
      /^(?:habe|hast|hat|haben|hatte|hatten|gibt|brauche|brauchen|kaufe|kaufen)$/u.test(words[at - 1]?.key ?? '');
    if (
      !had &&
      /(?:ern|kindern|freunden|leuten|hunden|pferden|tieren)$/u.test(next.key) &&
      !/(?:kilometern|metern|häusern|büchern)$/u.test(next.key)
    )
      return;
    for (let k = at; k >= 0 && (k === at || words[k + 1]!.before !== '.'); k--)
      if (
        PREPOSITION.has(words[k]!.key) ||
        FUSED_WITH.has(words[k]!.key) ||
        /^(?:den|dem|deren|allen|diesen|beiden|ab|vergangenen|letzten|binnen|gegenüber|samt|innerhalb|während|trotz|wegen)$/u.test(
          words[k]!.key,
        )
      )
        return;
    faults.push({ kind: 'case', start: word.start, end: next.end });
  });
  return faults;
}

/** Whether an infinitive clause or another clause may follow the preposition. */
function isOpen(words: readonly Word[], at: number, preposition: string): boolean {
  if (!OPEN.has(preposition)) return false;
  if (preposition === 'seit') return true;
  for (let k = at; k < Math.min(words.length, at + 25) && (k === at || words[k]!.before !== '.'); k++) {
    const { key } = words[k]!;
    if (key === 'zu' || key === 'willen' || /^\p{L}{2,}zu\p{L}+e[nr]n?$/u.test(key)) return true;
  }
  return false;
}

function isDeterminer(words: readonly Word[], at: number, row: DeterminerRow): boolean {
  const { key } = words[at]!;
  const next = words[at + 1];
  // A title: "ein Exemplar von Der Fallensteller".
  if (
    words[at]!.capital &&
    words[at]!.before !== '.' &&
    words[at]!.before !== ',' &&
    words[at]!.text !== words[at]!.text.toUpperCase()
  )
    return false;
  if (!next || next.before !== '' || NOT_AN_ARTICLE.has(next.key) || next.number) return false;
  if ((key === 'viele' || key === 'wenige') && words[at - 1]?.key === 'zu') return false;
  if (key === 'ihr') return false;
  // The infinitive: "Kann das sein Ernst sein?" is left alone.
  if (key === 'sein')
    return (
      !words[at - 1] ||
      words[at]!.before !== '' ||
      !/^(?:zu|es|nicht|das|so|wird|muss|soll|kann|gewesen)$/u.test(words[at - 1]!.key)
    );
  return row.cases !== 0;
}

function isAdjective(words: readonly Word[], at: number): boolean {
  const { key, capital, number } = words[at]!;
  return (
    !capital &&
    !number &&
    key.length > 3 &&
    /(?:e|en|er|es|em)$/u.test(key) &&
    !NO_ADJECTIVES.has(key) &&
    !DETERMINER.has(key) &&
    !FINITE.has(key)
  );
}

/** Goes on over adjectives to the noun, and takes the cases of each. */
function finish(
  words: readonly Word[],
  from: number,
  first: number,
  preposition: string | null,
  given: Cases,
  declension: Declension,
  row: DeterminerRow | null,
): NounPhrase {
  let at = first;
  while (
    at < words.length &&
    at - first < MOST_ADJECTIVES &&
    (at === from || words[at]!.before === '') &&
    isAdjective(words, at)
  )
    at++;
  const open: NounPhrase = { from, to: from + 1, preposition, cases: row || first > from ? given : ANY, noun: false };
  if (at >= words.length || words[at]!.before !== '' || !words[at]!.capital) return restOf(words, open, row);
  let head = at;
  while (words[head + 1]?.before === '-') head++;
  const noun = nounCases(words, head);
  let cases = given;
  // What stands before the last adjective may be an adverb: "eine ausgesprochen gute Idee".
  if (at > first && declension !== null) cases &= endingCases(words[at - 1]!.key, declension);
  const phrase: NounPhrase = { from, to: head + 1, preposition, cases: cases & noun, noun: true };
  if (phrase.cases !== 0) return phrase;
  return isRead(words, from, at, head, row, preposition, noun) ? phrase : { ...phrase, cases: ANY };
}

/** A preposition and a determiner alone, no noun behind: only what can never stand together. */
function restOf(words: readonly Word[], phrase: NounPhrase, row: DeterminerRow | null): NounPhrase {
  if (phrase.cases !== 0 || phrase.preposition === null) return { ...phrase, cases: ANY };
  // "mit das Schönste", "von der die": only the determiners that nothing else can be.
  const next = words[phrase.to];
  if (
    !row ||
    (row.cases & ~GENITIVE) === 0 ||
    /^(?:ein|kein)er$/u.test(words[phrase.from]!.key) ||
    !next ||
    next.before !== ''
  )
    return { ...phrase, cases: ANY };
  return phrase;
}

function endingCases(key: string, declension: Exclude<Declension, null>): Cases {
  for (const [ending, cases] of ADJECTIVE_ENDINGS[declension]) if (key.endsWith(ending)) return cases;
  return 0;
}

/** "eine Tasse Kaffee": what stands before another noun and is no name. */
const MEASURES = /^(?:tasse|glas|flasche|stück|teller|dose|kiste|gruppe|art|stunde|minute|woche|monat|jahr)$/u;

function nounCases(words: readonly Word[], head: number): Cases {
  const { key, text } = words[head]!;
  const next = words[head + 1];
  // Names and titles, and words in capitals, are no nouns that we know.
  if (next?.before === '' && (next.capital || next.number) && !MEASURES.test(key)) return ANY;
  if (words[head]!.cut || /^\p{Lu}{2}/u.test(text)) return ANY;
  return casesOfNoun(key) ?? ANY;
}

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

/** Whether words that do not go together were meant to: not where the determiner may be a pronoun, a genitive stands before its noun, and so on. */
function isRead(
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
