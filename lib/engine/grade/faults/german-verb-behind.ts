import { NO_ADJECTIVES } from '../../languages/grammar-cases.ts';
import { MIDDLE_ADVERBS, ONLY_SUBJECTS } from '../../languages/grammar-words.ts';
import { isFiniteForm } from './german-finite.ts';
import { isPersonal, stretchEnd, subjectEnd } from './german-subjects.ts';
import { FINITE, FULL_FINITE, INFINITIVES } from './german-verbs.ts';
import { adjoining, type Word } from './sentence-words.ts';

/** Verbs that "es" behind another thing is surely the subject of: "Im Garten es gibt". */
export const ES_VERBS: ReadonlySet<string> = new Set('ist war gibt gab hat hatte wird wurde kann'.split(' '));

/** The verb directly behind a subject, where another thing has come first. `phrases`: the subject may be a noun phrase. */
export function verbBehind(words: readonly Word[], subject: number, phrases: boolean): number | null {
  const word = words[subject];
  if (!word) return null;
  const next = adjoining(words, subject + 1);
  if (word.key === 'ich' && isFirstPerson(next)) return subject + 1;
  if (ONLY_SUBJECTS.has(word.key) || (phrases && /^(?:niemand|keiner)$/u.test(word.key)))
    return behindSureSubject(words, subject);
  if (word.key === 'es' && ES_VERBS.has(next?.key ?? '')) return subject + 1;
  return phrases ? behindSubjectPhrase(words, subject) : null;
}

/** "ich denke", whatever the verb. */
function isFirstPerson(word: Word | undefined): boolean {
  return word !== undefined && !word.capital && /^\p{L}{3,}e$/u.test(word.key) && !NO_ADJECTIVES.has(word.key);
}

/** Behind a pronoun that can only be a subject: "Gestern ich ging", "Dann wir nicht gehen". */
function behindSureSubject(words: readonly Word[], subject: number): number | null {
  const next = adjoining(words, subject + 1);
  if (looksFinite(next)) return subject + 1;
  return MIDDLE_ADVERBS.has(next?.key ?? '') && looksFinite(adjoining(words, subject + 2)) ? subject + 2 : null;
}

/** A finite verb, known or by its ending, for behind a pronoun that can only be a subject. */
function looksFinite(word: Word | undefined): boolean {
  if (!word || word.capital || LIKE_FINITE.test(word.key)) return false;
  return isFiniteForm(word.key) || INFINITIVES.has(word.key) || /^\p{L}{2,}(?:te|ten|st)$/u.test(word.key);
}

/** What ends like a finite verb and is none. */
const LIKE_FINITE =
  /^(?:erste|zweite|dritte|letzte|beste|nächste|ersten|letzten|besten|meisten|selbst|sonst|erst|fast|fest|einst|längst|zuerst|höchst|rechten|unten|heute)$/u;

/** "Deshalb die Leute haben". Behind a clause other verbs are sure, too: "Obwohl es regnet, die Leute sitzen draußen." */
function behindSubjectPhrase(words: readonly Word[], subject: number): number | null {
  const { key, before } = words[subject]!;
  const end = subjectEnd(words, subject, false);
  const verb = adjoining(words, end);
  if (!verb) return null;
  const goesOn = stretchEnd(words, end) > end + 1;
  if (end === subject + 1) return /^(?:sie|es)$/u.test(key) && FINITE.has(verb.key) && goesOn ? end : null;
  if (FINITE.has(verb.key) && !verb.capital) return end;
  return before === ',' && goesOn && (FULL_FINITE.has(verb.key) || INFINITIVES.has(verb.key)) ? end : null;
}

/** "Sie nur hat", "niemand uns würde": an adverb or an object between subject and verb. */
export function behindMiddle(words: readonly Word[], at: number): number | null {
  const { key } = words[at]!;
  const next = words[at + 1];
  if (!next || next.before !== '') return null;
  if (!isPersonal(key) && key !== 'niemand' && key !== 'jemand' && key !== 'jeder') return null;
  const middle =
    MIDDLE_ADVERBS.has(next.key) ||
    (/^(?:mich|dich|uns|euch|ihn|mir|dir|ihm|ihnen)$/u.test(next.key) && key !== 'es' && key !== 'sie');
  const verb = words[at + 2];
  if (!middle || !verb || verb.before !== '' || !FINITE.has(verb.key)) return null;
  return at + 2;
}
