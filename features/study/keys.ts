import { actionOn, bareKeyOf } from '#components/ui/keys.ts';
import { isOpen, type Practice, type Rating } from '#lib/study/review.ts';

/** What is on the table, as far as a key depends on it, and what keys can do with it. */
export interface AtHand {
  readonly practice: Practice;
  /** Whether the answer is shown. */
  readonly revealed: boolean;
  /** The rating that the answer deserves. */
  readonly suggested: Rating;
  readonly reveal: () => void;
  readonly rate: (rating: Rating) => void;
  readonly undo: () => void;
  readonly toggleContext: () => void;
  readonly openHelp: () => void;
}

/** Who hears keys, and what is theirs to do. */
interface Hearers {
  /** The page, unless a field, a control or a dialog needs the key. */
  readonly page: AtHand;
  /** A piece of a sentence that is put in order, while it has the focus. */
  readonly piece: { readonly shift: (by: -1 | 1) => void };
  /** A quotation to be heard: its key works in fields too. */
  readonly voice: { readonly speak: () => void };
}

interface ActionOf<Hearer extends keyof Hearers> {
  readonly name: string;
  /** As `aria-keyshortcuts` names them: like `KeyboardEvent.key`, but Space. The first is told beside its button. */
  readonly keys: readonly string[];
  /** What the help says they do. The keys of all actions that share it stand together. */
  readonly label: `keys.${string}`;
  readonly heardBy: Hearer;
  readonly act: (at: Hearers[Hearer]) => void;
}

type Action = { [Hearer in keyof Hearers]: ActionOf<Hearer> }[keyof Hearers];

/** All that keys do in studying, in the order of the help: handlers, help and `aria-keyshortcuts` come from here. */
export const STUDY_KEYS = [
  {
    name: 'forward',
    keys: ['Space', 'Enter'],
    label: 'keys.reveal',
    heardBy: 'page',
    act({ revealed, practice, suggested, rate, reveal }) {
      if (revealed) rate(suggested);
      // An exercise is checked by its own button: a stray blank must not give it away.
      else if (practice === 'recall') reveal();
    },
  },
  { name: 'rate1', keys: ['1'], label: 'keys.rate', heardBy: 'page', act: rate(1) },
  { name: 'rate2', keys: ['2'], label: 'keys.rate', heardBy: 'page', act: rate(2) },
  { name: 'rate3', keys: ['3'], label: 'keys.rate', heardBy: 'page', act: rate(3) },
  { name: 'rate4', keys: ['4'], label: 'keys.rate', heardBy: 'page', act: rate(4) },
  {
    name: 'undo',
    keys: ['u'],
    label: 'keys.undo',
    heardBy: 'page',
    act({ undo }) {
      undo();
    },
  },
  {
    name: 'context',
    keys: ['c'],
    label: 'keys.context',
    heardBy: 'page',
    act({ toggleContext }) {
      toggleContext();
    },
  },
  { name: 'shiftLeft', keys: ['ArrowLeft'], label: 'keys.shift', heardBy: 'piece', act: shift(-1) },
  { name: 'shiftRight', keys: ['ArrowRight'], label: 'keys.shift', heardBy: 'piece', act: shift(1) },
  {
    name: 'listen',
    keys: ['Alt+R'],
    label: 'keys.listen',
    heardBy: 'voice',
    act({ speak }) {
      speak();
    },
  },
  {
    name: 'help',
    keys: ['?'],
    label: 'keys.help',
    heardBy: 'page',
    act({ openHelp }) {
      openHelp();
    },
  },
] as const satisfies readonly Action[];

/** Where nothing is asked there is nothing to rate. */
function rate(rating: Rating) {
  return (at: AtHand): void => {
    if (!isOpen(at.practice)) at.rate(rating);
  };
}

function shift(by: -1 | 1) {
  return (at: Hearers['piece']): void => {
    at.shift(by);
  };
}

export type KeyName = (typeof STUDY_KEYS)[number]['name'];

/** The actions that each hears the keys of. */
export const ON_PAGE = STUDY_KEYS.filter((each) => each.heardBy === 'page');
export const ON_PIECE = STUDY_KEYS.filter((each) => each.heardBy === 'piece');
export const ON_VOICE = STUDY_KEYS.filter((each) => each.heardBy === 'voice');

/** Does what a key stands for among some actions; false when it stands for nothing there. */
export function actOnKey<At>(
  actions: readonly { readonly keys: readonly string[]; readonly act: (at: At) => void }[],
  key: string,
  at: At,
): boolean {
  const action = actionOn(actions, key);
  action?.act(at);
  return action !== undefined;
}

/** A key as the table names it. With Alt it is named by where it lies: what it writes then differs by system. */
export function keyOf(event: Pick<KeyboardEvent, 'key' | 'code' | 'altKey'>): string {
  return event.altKey ? `Alt+${event.code.replace(/^Key/u, '')}` : bareKeyOf(event);
}

/** The key that is told beside a button. */
export function firstKeyOf(name: KeyName): string {
  return STUDY_KEYS.find((each) => each.name === name)!.keys[0];
}

/** What the help says, and the keys it says it of. */
export function keyHelp() {
  const labels = [...new Set(STUDY_KEYS.map(({ label }) => label))];
  return labels.map((label) => ({
    label,
    keys: STUDY_KEYS.filter((each) => each.label === label).flatMap(({ keys }): readonly string[] => keys),
  }));
}
