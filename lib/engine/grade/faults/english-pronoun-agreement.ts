import { PLAIN_VERBS } from '../../languages/grammar-verbs-en.ts';
import { BASE_ASKING, SINGULAR_AUXILIARIES } from '../../languages/grammar-words-en.ts';
import { hasAuxiliaryBefore, type Place } from './english-subjects.ts';
import { isThird } from './english-verbs.ts';
import type { Word } from './sentence-words.ts';

/** "he go", "because she have". */
export function besideHe(words: readonly Word[], at: number, { previous, form, verb }: Place): number | null {
  const { before } = words[at]!;
  if (before !== '.' && before !== ',' && !BEFORE_HE.test(previous)) return null;
  const mayHang = before === ',' || previous === 'and' || previous === 'as';
  if (mayHang && (form === 'do' || form === 'were')) return null;
  if (!isBase(form)) return null;
  return (mayHang || previous === 'since') && hasAuxiliaryBefore(words, at) ? null : verb;
}

/** What a clause opens with, before its subject. */
const BEFORE_HE = /^(?:and|but|because|when|while|until|where|as|since|before|after|who)$/u;

/** A base, or the form of several, that is no noun and no past. */
function isBase(form: string): boolean {
  if (/^(?:have|are|do)$/u.test(form)) return true;
  return PLAIN_VERBS.has(form) && !/^(?:let|read|play|use|work|need|hope|try)$/u.test(form);
}

/** "they goes", "we was". */
export function besideThey(_words: readonly Word[], _at: number, { form, verb }: Place): number | null {
  return SINGULAR_AUXILIARIES.has(form) || isThird(form) ? verb : null;
}

/** "you has", where a clause surely begins with it. */
export function besideYou(words: readonly Word[], at: number, place: Place): number | null {
  return place.opens && words[at]!.before !== ',' ? besideThey(words, at, place) : null;
}

/** "I is", "I knows". */
export function besideI(words: readonly Word[], at: number, { previous, opens, form }: Place): number | null {
  const { text, before } = words[at]!;
  if (!opens || previous === 'and' || text !== 'I' || (before === ',' && form === 'be')) return null;
  return /^(?:is|has|are|does|goes|says|knows|wants|be)$/u.test(form) ? at + 1 : null;
}

/** "everybody know". */
export function besideEverybody(words: readonly Word[], at: number, { previous, opens, form }: Place): number | null {
  const free = opens && (words[at]!.before !== '' || !BASE_ASKING.has(previous) || previous === 'that');
  return free &&
    !hasAuxiliaryBefore(words, at) &&
    /^(?:have|are|were|like|want|know|need|think|believe|understand|hope|seem|exist)$/u.test(form)
    ? at + 1
    : null;
}
