import { actionOn } from '#components/ui/keys.ts';

/** What keys can do in a presentation. */
export interface Moves {
  readonly forward: () => void;
  readonly back: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly leave: () => void;
}

interface Action {
  readonly name: string;
  /** As `aria-keyshortcuts` names them: like `KeyboardEvent.key`, but Space. */
  readonly keys: readonly string[];
  /** The sentence that tells what they do, one for several actions; null where nothing is said. */
  readonly label: 'keys' | null;
  readonly act: (moves: Moves) => void;
}

/** What keyboards and clickers send: handler and help come from here. A clicker's buttons are Page Down and Page Up. */
const ACTIONS: readonly Action[] = [
  {
    name: 'forward',
    keys: ['Space', 'Enter', 'PageDown', 'ArrowRight', 'ArrowDown'],
    label: 'keys',
    act({ forward }) {
      forward();
    },
  },
  {
    name: 'back',
    keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace'],
    label: 'keys',
    act({ back }) {
      back();
    },
  },
  {
    name: 'first',
    keys: ['Home'],
    label: null,
    act({ first }) {
      first();
    },
  },
  {
    name: 'last',
    keys: ['End'],
    label: null,
    act({ last }) {
      last();
    },
  },
  {
    name: 'leave',
    keys: ['Escape'],
    label: 'keys',
    act({ leave }) {
      leave();
    },
  },
];

/** Does what a key stands for; false when it stands for nothing. */
export function actOnKey(key: string, moves: Moves): boolean {
  const action = actionOn(ACTIONS, key);
  action?.act(moves);
  return action !== undefined;
}

/** What the help says. */
export function keyHelp() {
  return [...new Set(ACTIONS.flatMap(({ label }) => label ?? []))];
}
