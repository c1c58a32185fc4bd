import { CASE_PREPOSITIONS, FUSED } from '../../languages/grammar-cases.ts';
import { CONNECTORS, DAY_PARTS, ONLY_SUBJECTS, TIME_WORDS } from '../../languages/grammar-words.ts';
import { isFiniteForm } from './german-finite.ts';
import { phraseAt } from './german-phrases.ts';
import { stretchEnd, subjectEnd } from './german-subjects.ts';
import { ES_VERBS } from './german-verb-behind.ts';
import { adjoining, type Word } from './sentence-words.ts';

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

/** Longer phrases are not looked through. */
const LONGEST = 12;

/** Index behind a phrase of time or place that opens a sentence: "In meinem Alter", "Letztes Jahr". */
export function behindPhrase(words: readonly Word[], at: number): number | null {
  const length = openingLength(words, at);
  if (length === 0) return null;
  for (let end = at + length; end < Math.min(words.length, at + LONGEST) && !isMarked(words[end]!); end++) {
    const { key } = words[end]!;
    const behindNoun = end > at + 1 && words[end - 1]!.capital;
    if (ONLY_SUBJECTS.has(key)) return behindNoun ? end : null;
    if (key === 'es' && behindNoun && ES_VERBS.has(words[end + 1]?.key ?? '')) return end;
    if (!mayGoOn(words, end)) return null;
  }
  return null;
}

/** How many words make a phrase of time ("Letztes Jahr"), or begin one behind a preposition or "als"; 0 where none begins. */
function openingLength(words: readonly Word[], at: number): number {
  const { key } = words[at]!;
  const next = words[at + 1];
  if (NEXT_OR_LAST.test(key) && TIME_WORDS.test(next?.key ?? '')) return 2;
  return PREPOSITIONS.has(key) || (key === 'als' && next?.capital) ? 1 : 0;
}

const NEXT_OR_LAST = /^(?:letzte[ns]?|nächste[ns]?|jede[ns]|diese[ns]?|vorige[ns]?|eines)$/u;

function isMarked({ before }: Word): boolean {
  return before === ',' || before === '.';
}

/** Whether a word may stand inside such a phrase: a noun, what begins a phrase, or an adjective. */
function mayGoOn(words: readonly Word[], at: number): boolean {
  const { key, capital, number } = words[at]!;
  if (capital || number || PREPOSITIONS.has(key) || phraseAt(words, at)) return true;
  return adjoining(words, at + 1) !== undefined && /(?:e|en|er|es|em)$/u.test(key) && !isFiniteForm(key);
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
