import { actionOn, bareKeyOf } from '#components/ui/keys.ts';
import { confirm, movePair, setDropped } from '#lib/workbench/pairs/order.ts';
import type { DoRepair } from '#lib/workbench/pairs/repair.ts';
import type { Shift } from '#lib/workbench/pairs/segments.ts';

/** Who hears keys, and what is theirs to do. What answers with false had nothing to do. */
interface Hearers {
  /** The whole page, and the fields of pairs. */
  readonly page: { readonly undo: () => void; readonly redo: () => void };
  /** The pairs that were found, outside of fields. */
  readonly list: { readonly walk: (by: -1 | 1) => boolean };
  /** The tools above them. */
  readonly tools: { readonly openHelp: () => void };
  /** A pair, while the focus is in it and in no field. */
  readonly pair: {
    readonly key: string;
    readonly dropped: boolean;
    readonly repair: DoRepair;
    readonly edit: () => void;
    readonly show: () => void;
  };
  /** The editor of a pair. */
  readonly editor: { readonly close: () => void };
  /** The text of a segment. */
  readonly text: {
    readonly split: () => void;
    /** With the segment above or below, where the cursor stands at the end that meets it. */
    readonly join: (way: Shift) => boolean;
    /** The first word up, the last one down. */
    readonly shift: (way: Shift) => boolean;
  };
  /** The words to be linked, and the one that has the focus. */
  readonly words: { readonly letGo: () => boolean };
  readonly word: { readonly take: () => void };
  /** The article, while it has the focus itself. */
  readonly article: {
    /** To the word that an arrow key leads to, `selecting` what lies between. */
    readonly walk: (arrow: string, selecting: boolean) => boolean;
    readonly toBar: () => void;
    readonly letGo: () => void;
  };
  /** What can be done with what is selected of it. */
  readonly bar: { readonly close: () => void };
}

interface ActionOf<Hearer extends keyof Hearers> {
  readonly name: string;
  /** As `aria-keyshortcuts` names them: like `KeyboardEvent.key`, but Space. Control is the Command key as well. */
  readonly keys: readonly string[];
  /** Keys that do the same, and that the help need not tell. */
  readonly untold?: readonly string[];
  /** What the help says they do; null where it says nothing. The keys of all actions that share it stand together. */
  readonly label: `keys.${string}` | null;
  readonly heardBy: Hearer;
  /** True when nobody else is to do anything with the key. Null where it is somebody else who acts. */
  readonly act: ((at: Hearers[Hearer], key: string) => boolean) | null;
}

type Action = { [Hearer in keyof Hearers]: ActionOf<Hearer> }[keyof Hearers];

/** All that keys do while pairs are looked through, in the order of the help: handlers and help come from here. */
const ACTIONS = [
  { name: 'undo', keys: ['Control+Z'], label: 'keys.undo', heardBy: 'page', act: ({ undo }) => take(undo) },
  {
    name: 'redo',
    keys: ['Control+Y'],
    untold: ['Control+Shift+Y', 'Control+Shift+Z'],
    label: 'keys.undo',
    heardBy: 'page',
    act: ({ redo }) => take(redo),
  },
  { name: 'next', keys: ['j'], label: 'keys.walk', heardBy: 'list', act: ({ walk }) => walk(1) },
  { name: 'previous', keys: ['k'], label: 'keys.walk', heardBy: 'list', act: ({ walk }) => walk(-1) },
  {
    name: 'help',
    keys: ['?'],
    // There are keyboards that write it so.
    untold: ['Alt+?'],
    label: 'keys.help',
    heardBy: 'tools',
    act: ({ openHelp }) => take(openHelp),
  },

  { name: 'edit', keys: ['e'], label: 'keys.edit', heardBy: 'pair', act: ({ edit }) => take(edit) },
  {
    name: 'confirm',
    keys: ['g'],
    label: 'keys.confirm',
    heardBy: 'pair',
    act: ({ key, repair }) => repair('confirm', key, (pairs) => confirm(pairs, key)),
  },
  {
    name: 'drop',
    keys: ['x'],
    label: 'keys.drop',
    heardBy: 'pair',
    act: ({ key, dropped, repair }) =>
      repair(dropped ? 'keep' : 'drop', key, (pairs) => setDropped(pairs, key, !dropped)),
  },
  { name: 'show', keys: ['a'], label: 'keys.show', heardBy: 'pair', act: ({ show }) => take(show) },
  { name: 'moveUp', keys: ['Alt+ArrowUp'], label: 'keys.move', heardBy: 'pair', act: move(-1) },
  { name: 'moveDown', keys: ['Alt+ArrowDown'], label: 'keys.move', heardBy: 'pair', act: move(1) },
  { name: 'close', keys: ['Escape'], label: 'keys.close', heardBy: 'editor', act: ({ close }) => share(close) },

  { name: 'split', keys: ['Enter'], label: 'keys.split', heardBy: 'text', act: ({ split }) => take(split) },
  { name: 'joinAbove', keys: ['Backspace'], label: 'keys.join', heardBy: 'text', act: ({ join }) => join('up') },
  { name: 'joinBelow', keys: ['Delete'], label: null, heardBy: 'text', act: ({ join }) => join('down') },
  { name: 'shiftUp', keys: ['Alt+ArrowUp'], label: 'keys.shift', heardBy: 'text', act: ({ shift }) => shift('up') },
  {
    name: 'shiftDown',
    keys: ['Alt+ArrowDown'],
    label: 'keys.shift',
    heardBy: 'text',
    act: ({ shift }) => shift('down'),
  },

  // Arrows lead among the words of every pair, see components/pair/pointing.ts; Tab is the browser's.
  { name: 'word', keys: ['ArrowLeft', 'ArrowRight'], label: 'keys.word', heardBy: 'words', act: null },
  {
    name: 'link',
    keys: ['Enter'],
    untold: ['Space'],
    label: 'keys.link',
    heardBy: 'word',
    act: (word) => take(word.take),
  },
  { name: 'partner', keys: ['ArrowUp', 'ArrowDown'], label: 'keys.partner', heardBy: 'words', act: null },
  { name: 'side', keys: ['Tab'], label: 'keys.side', heardBy: 'words', act: null },
  { name: 'letWordGo', keys: ['Escape'], label: null, heardBy: 'words', act: ({ letGo }) => letGo() },

  {
    name: 'walk',
    keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    label: 'keys.word',
    heardBy: 'article',
    act: ({ walk }, key) => walk(key, false),
  },
  {
    name: 'select',
    keys: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown'],
    label: 'keys.select',
    heardBy: 'article',
    act: ({ walk }, key) => walk(key.replace('Shift+', ''), true),
  },
  { name: 'toBar', keys: ['Enter'], label: 'keys.act', heardBy: 'article', act: ({ toBar }) => take(toBar) },
  { name: 'letGo', keys: ['Escape'], label: null, heardBy: 'article', act: ({ letGo }) => share(letGo) },
  { name: 'closeBar', keys: ['Escape'], label: null, heardBy: 'bar', act: ({ close }) => share(close) },
] as const satisfies readonly Action[];

/** Does something with a key that then is nobody else's. */
function take(act: () => void): true {
  act();
  return true;
}

/** Does something with a key that stays the browser's as well. */
function share(act: () => void): false {
  act();
  return false;
}

function move(by: -1 | 1) {
  return ({ key, repair }: Hearers['pair']): boolean => repair('move', key, (pairs) => movePair(pairs, key, by));
}

/** The actions that each hears the keys of. */
export const ON_PAGE = ACTIONS.filter((each) => each.heardBy === 'page');
export const ON_LIST = ACTIONS.filter((each) => each.heardBy === 'list');
export const ON_TOOLS = ACTIONS.filter((each) => each.heardBy === 'tools');
export const ON_PAIR = ACTIONS.filter((each) => each.heardBy === 'pair');
export const ON_EDITOR = ACTIONS.filter((each) => each.heardBy === 'editor');
export const ON_TEXT = ACTIONS.filter((each) => each.heardBy === 'text');
export const ON_WORDS = ACTIONS.filter((each) => each.heardBy === 'words');
export const ON_WORD = ACTIONS.filter((each) => each.heardBy === 'word');
export const ON_ARTICLE = ACTIONS.filter((each) => each.heardBy === 'article');
export const ON_BAR = ACTIONS.filter((each) => each.heardBy === 'bar');

/** Does what a key stands for among some actions; true when nobody else is to do anything with it. */
export function actOnKey<At>(
  actions: readonly {
    readonly keys: readonly string[];
    readonly untold?: readonly string[];
    readonly act: ((at: At, key: string) => boolean) | null;
  }[],
  key: string,
  at: At,
): boolean {
  return actionOn(actions, key)?.act?.(at, key) ?? false;
}

/** A key as the table names it. Shift counts with Control and with arrows only: else it is in the sign that is written. */
export function keyOf(event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): string {
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  const key = bareKeyOf(event);
  if (ctrlKey || metaKey) return `Control+${altKey ? 'Alt+' : ''}${shiftKey ? 'Shift+' : ''}${key.toUpperCase()}`;
  if (altKey) return `Alt+${key}`;
  return shiftKey && key.startsWith('Arrow') ? `Shift+${key}` : key;
}

/** Where keys mean something, as the help calls it. */
const PLACES = {
  page: 'keys.anywhere',
  list: 'keys.anywhere',
  tools: 'keys.anywhere',
  pair: 'keys.onPair',
  editor: 'keys.onPair',
  text: 'keys.inText',
  words: 'keys.inWords',
  word: 'keys.inWords',
  article: 'keys.inArticle',
  bar: 'keys.inArticle',
} as const satisfies Readonly<Record<keyof Hearers, `keys.${string}`>>;

/** What the help says, place by place, and the keys it says it of. */
export function keyHelp() {
  const told = ACTIONS.filter((each) => each.label !== null);
  return [...new Set(Object.values(PLACES))].map((place) => {
    const here = told.filter(({ heardBy }) => PLACES[heardBy] === place);
    const labels = [...new Set(here.map(({ label }) => label))];
    return {
      place,
      rows: labels.map((label) => ({
        label,
        keys: here.filter((each) => each.label === label).flatMap(({ keys }): readonly string[] => keys),
      })),
    };
  });
}
