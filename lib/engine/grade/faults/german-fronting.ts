import { CASE_PREPOSITIONS, FUSED } from '../../languages/grammar-cases.ts';
import { CONNECTORS, DAY_PARTS, ONLY_SUBJECTS, TIME_WORDS } from '../../languages/grammar-words.ts';
import { phraseAt } from './german-phrases.ts';
import { stretchEnd, subjectEnd } from './german-subjects.ts';
import { FINITE, FULL_FINITE } from './german-verbs.ts';
import type { Word } from './words.ts';

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  [...CASE_PREPOSITIONS, ...FUSED].flatMap(({ words }) => words.split(' ')),
);

const SAYING = /^(?:glaub|denk|dacht|mein|sag|gesagt|behaupt|verkünd|erklär|hoff|fürcht|find|wüss|wiss)/u;

/** Index behind an adverb that opens a sentence, with "Abend" and the like. */
export function behindAdverb(words: readonly Word[], at: number): number | null {
  const { key } = words[at]!;
  const isAdverb = CONNECTORS.has(key) || /^\p{L}{4,}weise$/u.test(key);
  const next = words[at + 1];
  if (!isAdverb || !next || next.before !== '') return null;
  return DAY_PARTS.has(next.key) ? at + 2 : at + 1;
}

/** Index behind a phrase of time or place that opens a sentence: "In meinem Alter", "Letztes Jahr". */
export function behindPhrase(words: readonly Word[], at: number): number | null {
  const { key } = words[at]!;
  let end: number;
  if (
    /^(?:letzte[ns]?|nächste[ns]?|jede[ns]|diese[ns]?|vorige[ns]?|eines)$/u.test(key) &&
    TIME_WORDS.test(words[at + 1]?.key ?? '')
  )
    end = at + 2;
  else if (PREPOSITIONS.has(key) || (key === 'als' && words[at + 1]?.capital)) end = at + 1;
  else return null;
  let nouns = end === at + 2 ? 1 : 0;
  for (; end < words.length && words[end]!.before !== ',' && words[end]!.before !== '.' && end < at + 12; end++) {
    const word = words[end]!;
    if (
      word.key === 'es' &&
      nouns > 0 &&
      words[end - 1]!.capital &&
      /^(?:ist|war|gibt|gab|hat|hatte|wird|wurde|kann)$/u.test(words[end + 1]?.key ?? '')
    )
      return end;
    if (ONLY_SUBJECTS.has(word.key)) return nouns > 0 && words[end - 1]!.capital ? end : null;
    if (word.capital) nouns++;
    else if (word.number || PREPOSITIONS.has(word.key) || phraseAt(words, end)) continue;
    else if (
      !words[end + 1] ||
      words[end + 1]!.before !== '' ||
      !/(?:e|en|er|es|em)$/u.test(word.key) ||
      FINITE.has(word.key) ||
      FULL_FINITE.has(word.key)
    )
      return null;
  }
  return null;
}

/** Index behind a subordinate clause that opens a sentence and ends in its verb, or behind "ohne dich", at the comma. */
export function behindClause(words: readonly Word[], at: number): number | null {
  const { key } = words[at]!;
  const end = stretchEnd(words, at);
  const after = words[end];
  if (!after || after.before !== ',' || end - at < 2) return null;
  const last = words[end - 1]!;
  if (key === 'ohne' && end - at < 8) {
    const subject = subjectEnd(words, end, false);
    const verb =
      subject > 0
        ? words.slice(subject, subject + 4).find((word) => /^(?:würden?|hätten?|wären?|könnten?)$/u.test(word.key))
        : undefined;
    return verb && !words[end + 1]?.asked ? end : null;
  }
  if (!/^(?:wenn|weil|obwohl|falls|nachdem|bevor|sobald|als|bis|solange|damit)$/u.test(key)) return null;
  // "wenn ihr glaubt, wir seien böse"
  if (words.slice(end - 2, end).some((word) => SAYING.test(word.key))) return null;
  // A relative clause or a list behind a noun is no main clause yet.
  return last.capital ? null : end;
}
