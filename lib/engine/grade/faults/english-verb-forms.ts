import { STATES, THIRD_PERSONS, WRONG_PLURALS } from '../../languages/grammar-verbs-en.ts';
import type { Fault } from './fault.ts';
import { ONLY_PASTS, PASTS, WRONG_PASTS } from './english-verbs.ts';
import type { Word } from './words.ts';

const MODALS: ReadonlySet<string> = new Set('can could would should must may might shall will'.split(' '));
/** Modals that are no noun or name. */
const SURE: ReadonlySet<string> = new Set('could would should'.split(' '));
const ADVERBS: ReadonlySet<string> = new Set(
  'not never also even only really still just always ever rather i you he she it we they'.split(' '),
);
const SUBJECTS: ReadonlySet<string> = new Set(
  'i you he she it we they everyone everybody nobody somebody who one'.split(' '),
);
const ING_WORDS: ReadonlySet<string> = new Set(
  'bring sing ring king thing nothing something anything everything swing cling fling sting spring string wing evening morning during being'.split(
    ' ',
  ),
);
/** Bases that are no usual noun, behind "has never". */
const GIVE: ReadonlySet<string> = new Set(
  'give go take see make know write forget lose bring keep think tell eat choose speak begin drive teach sell throw hear understand become'.split(
    ' ',
  ),
);

/** "all we can to help", "as you would to a child" */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'as than best all what whatever much way everything anything nothing like that which'.split(' '),
);

/** A form of a verb that its auxiliary does not go with: "must getting", "did went", "has took", "is belonging". */
export function verbFormFaults(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  words.forEach((word, at) => {
    if ((WRONG_PLURALS.has(word.key) || WRONG_PASTS.has(word.key)) && !word.capital)
      faults.push({ kind: 'word-form', start: word.start, end: word.end });
    const to = badForm(words, at);
    if (to !== null) faults.push({ kind: 'verb-form', start: word.start, end: words[to]!.end });
  });
  return faults;
}

/** Index behind adverbs and a turned-round subject. */
function behind(words: readonly Word[], at: number, skip: ReadonlySet<string>): number {
  let next = at + 1;
  while (next < words.length && next < at + 4 && words[next]!.before === '' && skip.has(words[next]!.key)) next++;
  return next;
}

function badForm(words: readonly Word[], at: number): number | null {
  const { key, capital, before } = words[at]!;
  const previous = before === '' ? (words[at - 1]?.key ?? '') : '';
  if (MODALS.has(key) && (!capital || before === '.')) {
    if (words[at]!.asked || /^['’]/u.test(words[at]!.text)) return null;
    const sure = SURE.has(key) || SUBJECTS.has(previous);
    const next = behind(words, at, ADVERBS);
    const form = words[next];
    if (!form || form.before !== '' || form.capital || !sure) return null;
    // "as you could to help", "if you would": what was left out stands before.
    if (form.key === 'to')
      return words.slice(Math.max(0, at - 6), at).some((each) => LEFT_OUT.has(each.key)) ? null : next;
    if (/^\p{L}{2,}ing$/u.test(form.key) && !ING_WORDS.has(form.key)) return next;
    return form.key === 'had' ||
      form.key === 'was' ||
      form.key === 'is' ||
      form.key === 'has' ||
      form.key === 'does' ||
      form.key === 'did' ||
      form.key === 'were' ||
      form.key === 'are' ||
      ONLY_PASTS.has(form.key)
      ? words[next]!.key === 'are' || key === 'will' || key === 'may'
        ? null
        : next
      : null;
  }
  if (key === 'did' || key === 'do' || key === 'does') {
    const next = behind(words, at, ADVERBS);
    const form = words[next];
    if (next === at + 1 || !form || form.before !== '' || form.capital) return null;
    const turned = words
      .slice(at + 1, next)
      .some((word) => word.key === 'not' || word.key === 'never' || (before === '.' && word.before === ''));
    if (!turned) return null;
    if (MODALS.has(form.key) && form.key !== 'will' && form.key !== 'might' && form.key !== 'may') return next;
    if (PASTS.has(form.key) || form.key === 'was' || form.key === 'were')
      return key === 'do' && form.key === 'had' ? next : next;
    return THIRD_PERSONS.has(form.key) && words[next - 1]!.key === 'not' ? next : null;
  }
  if (key === 'has' || key === 'have' || key === 'had') {
    const next = behind(words, at, ADVERBS);
    const form = words[next];
    if (!form || form.before !== '' || form.capital) return null;
    if (ONLY_PASTS.has(form.key) && form.key !== 'was' && form.key !== 'were') return next;
    const sure = /^(?:never|always|ever)$/u.test(words[next - 1]!.key) && next === at + 2;
    return sure && GIVE.has(form.key) && form.key !== 'become' ? next : null;
  }
  if (/^(?:am|is|are|was|were|been)$/u.test(key)) {
    const next = behind(words, at, new Set(['not', 'never', 'also', 'always']));
    const form = words[next];
    if (!form || form.before !== '' || form.capital) return null;
    if (ONLY_PASTS.has(form.key) && !/^(?:was|were|came|became|ran|broke|went)$/u.test(form.key)) return next;
    if (
      STATES.has(form.key) &&
      key !== 'been' &&
      previous !== 'there' &&
      !/^(?:understanding|knowing|preferring)$/u.test(form.key)
    )
      return next;
    return null;
  }
  if (
    key === 'to' &&
    words[at + 1]?.before === '' &&
    /^(?:went|took|came|gave|knew|became|began|ate|wrote|was|were|goes|knows|makes|takes|comes)$/u.test(
      words[at + 1]!.key,
    ) &&
    !words[at + 1]!.capital
  ) {
    return /^(?:compared|prior|similar|thanks|due|equal|used|is|are|was|were|it|which|whom|what|contrary)$/u.test(
      previous,
    )
      ? null
      : at + 1;
  }
  return null;
}
