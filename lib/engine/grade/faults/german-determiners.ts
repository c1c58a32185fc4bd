import {
  CASE_PREPOSITIONS,
  DETERMINERS,
  FUSED,
  NO_ADJECTIVES,
  type DeterminerRow,
} from '../../languages/grammar-cases.ts';
import { INFINITIVE_OPENERS, NOT_AN_ARTICLE } from '../../languages/grammar-words.ts';
import { FINITE } from './german-verbs.ts';
import type { Word } from './sentence-words.ts';

const spread = <T extends { readonly words: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap((row) => row.words.split(' ').map((word) => [word, row] as const)));

export const DETERMINER: ReadonlyMap<string, DeterminerRow> = spread(DETERMINERS);
export const PREPOSITION = spread(CASE_PREPOSITIONS);
export const FUSED_WITH = spread(FUSED);

export function isDeterminerWord(key: string): boolean {
  return DETERMINER.has(key);
}

export function isPreposition(words: readonly Word[], at: number): boolean {
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

/** Whether an infinitive clause or another clause may follow the preposition. */
export function isOpen(words: readonly Word[], at: number, preposition: string): boolean {
  if (!INFINITIVE_OPENERS.has(preposition)) return false;
  if (preposition === 'seit') return true;
  for (let k = at; k < Math.min(words.length, at + 25) && (k === at || words[k]!.before !== '.'); k++) {
    const { key } = words[k]!;
    if (key === 'zu' || key === 'willen' || /^\p{L}{2,}zu\p{L}+e[nr]n?$/u.test(key)) return true;
  }
  return false;
}

export function isDeterminer(words: readonly Word[], at: number, row: DeterminerRow): boolean {
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

export function isAdjective(words: readonly Word[], at: number): boolean {
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
