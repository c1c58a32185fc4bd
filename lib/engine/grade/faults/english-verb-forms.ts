import { NO_BASES, STATES, THIRD_PERSONS, WRONG_PLURALS } from '../../languages/grammar-verbs-en.ts';
import {
  AUXILIARY_FORMS,
  BASES_BEHIND_NEVER,
  BEFORE_FORM,
  BE_FORMS,
  ING_WORDS,
  LEFT_OUT,
  MODALS_EN,
  SUBJECTS_EN,
  SURE_MODALS,
} from '../../languages/grammar-words-en.ts';
import { isClitic } from '../../text/tokens.ts';
import { BASES, ONLY_PASTS, PASTS, WRONG_PASTS } from './english-verbs.ts';
import type { Fault } from './fault.ts';
import { keyBefore, type Word } from './sentence-words.ts';

/** A form of a verb that its auxiliary does not go with: "must getting", "did went", "has took", "is belonging". */
export function verbFormFaults(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  words.forEach((word, at) => {
    if ((WRONG_PLURALS.has(word.key) || WRONG_PASTS.has(word.key)) && !word.capital)
      faults.push({ kind: 'word-form', start: word.start, end: word.end });
    const check = checkOf(word.key);
    const to = check?.(words, at) ?? null;
    if (to !== null) faults.push({ kind: 'verb-form', start: word.start, end: words[to]!.end });
  });
  return faults;
}

/** Gives the index of the form that does not go with the word, null where all is well. */
type Check = (words: readonly Word[], at: number) => number | null;

function checkOf(key: string): Check | null {
  if (MODALS_EN.has(key)) return afterModal;
  if (key === 'did' || key === 'do' || key === 'does') return afterDo;
  if (key === 'has' || key === 'have' || key === 'had') return afterHave;
  if (BE_FORMS.has(key)) return afterBe;
  return key === 'to' ? afterTo : null;
}

/** Index of the first word behind that is not to be skipped, where it may be a verb; -1 else. */
function formBehind(words: readonly Word[], at: number): number {
  let next = at + 1;
  while (next < words.length && next < at + 4 && words[next]!.before === '' && BEFORE_FORM.has(words[next]!.key))
    next++;
  const form = words[next];
  return form?.before !== '' || form.capital ? -1 : next;
}

function afterModal(words: readonly Word[], at: number): number | null {
  const next = isModal(words, at) ? formBehind(words, at) : -1;
  if (next < 0) return null;
  const form = words[next]!.key;
  if (form === 'to') return mayStandBeforeTo(words, at) ? null : next;
  return isNoBase(form) ? next : null;
}

/** "can", "the government must"; not in a question, a short form ("'ll"), a name ("May") or a noun ("his will"). */
function isModal(words: readonly Word[], at: number): boolean {
  const { key, text, capital, before, asked } = words[at]!;
  if (asked || isClitic(text) || (capital && before !== '.')) return false;
  const previous = keyBefore(words, at);
  return SURE_MODALS.has(key) || SUBJECTS_EN.has(previous) || isNounBefore(previous, key);
}

/** "the will to live", "all we can to help". */
function mayStandBeforeTo(words: readonly Word[], at: number): boolean {
  if (words[at]!.key === 'will' && !SUBJECTS_EN.has(keyBefore(words, at))) return true;
  return words.slice(Math.max(0, at - 6), at).some(({ key }) => LEFT_OUT.has(key));
}

/** "getting", "wanted", "had", "went", "goes". */
function isNoBase(form: string): boolean {
  if (/^\p{L}{2,}ing$/u.test(form) && !ING_WORDS.has(form)) return true;
  if (/^\p{L}{2,}ed$/u.test(form) && !ED_BASES.test(form)) return true;
  if (AUXILIARY_FORMS.has(form) || ONLY_PASTS.has(form) || form === 'forgot') return true;
  return THIRD_PERSONS.has(form) || (form.endsWith('s') && BASES.has(form.slice(0, -1)));
}

/** Bases in -ed, and what is no verb. */
const ED_BASES = /^(?:indeed|naked|wicked|rugged|hundred|wed|shed|bed|embed|seed|weed|need|heed|.*(?:eed|reed))$/u;

/** Modals that may be nouns are none behind a noun: "the government must", but not "his will", "the can". */
function isNounBefore(previous: string, modal: string): boolean {
  if (modal === 'may' || modal === 'might' || previous.length < 3) return false;
  return !/^(?:the|his|her|my|your|our|their|this|that|these|those|and|for|from|with|free|good|ill|last|own|against|strong|god|some|any|each|every|tin|trash|garbage|watering|beer|absolute|real)$/u.test(
    previous,
  );
}

function afterDo(words: readonly Word[], at: number): number | null {
  const next = formBehind(words, at);
  if (next <= at + 1) return null;
  const form = words[next]!.key;
  const turned = words
    .slice(at + 1, next)
    .some(({ key }) => key === 'not' || key === 'never' || words[at]!.before === '.');
  if (!turned) return null;
  if (MODALS_EN.has(form) && form !== 'will' && form !== 'might' && form !== 'may') return next;
  if (PASTS.has(form) || NO_BASES.has(form) || form === 'was' || form === 'were') return next;
  return THIRD_PERSONS.has(form) && words[next - 1]!.key === 'not' ? next : null;
}

function afterHave(words: readonly Word[], at: number): number | null {
  const next = formBehind(words, at);
  if (next < 0) return null;
  const form = words[next]!.key;
  if (ONLY_PASTS.has(form) && form !== 'was' && form !== 'were') return next;
  return /^(?:never|always|ever)$/u.test(words[next - 1]!.key) && next === at + 2 && BASES_BEHIND_NEVER.has(form)
    ? next
    : null;
}

function afterBe(words: readonly Word[], at: number): number | null {
  let next = at + 1;
  while (/^(?:not|never|also|always)$/u.test(words[next]?.key ?? '')) next++;
  const form = words[next];
  if (form?.before !== '' || form.capital) return null;
  if (ONLY_PASTS.has(form.key) && !/^(?:was|were|came|became|ran|broke|went)$/u.test(form.key)) return next;
  const state = STATES.has(form.key) && !/^(?:understanding|knowing)$/u.test(form.key);
  return state && words[at]!.key !== 'been' && keyBefore(words, at) !== 'there' ? next : null;
}

function afterTo(words: readonly Word[], at: number): number | null {
  const next = words[at + 1];
  if (next?.before !== '' || next.capital) return null;
  if (!/^(?:went|took|came|gave|knew|became|began|ate|wrote|was|were|goes|knows|makes|takes|comes)$/u.test(next.key))
    return null;
  const previous = keyBefore(words, at);
  return /^(?:compared|prior|similar|thanks|due|equal|used|is|are|was|were|it|which|whom|what|contrary)$/u.test(
    previous,
  )
    ? null
    : at + 1;
}
