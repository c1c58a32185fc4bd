/** An action that keys do, as far as finding it goes. Names are those of `aria-keyshortcuts`: like `key`, but Space. */
interface Keyed {
  readonly keys: readonly string[];
  /** Keys that do the same and are not told. */
  readonly untold?: readonly string[];
}

/** The first of some actions that a key stands for. */
export function actionOn<Action extends Keyed>(actions: readonly Action[], key: string): Action | undefined {
  return actions.find(({ keys, untold }) => keys.includes(key) || untold?.includes(key));
}

/** A key as the tables of actions name it, whatever is held with it. */
export function bareKeyOf({ key }: Pick<KeyboardEvent, 'key'>): string {
  return key === ' ' ? 'Space' : key;
}

/** Whether it is a letter, a digit or a sign, which people can turn off (see shortcuts.ts). */
export function isSign(key: string): boolean {
  return key.length === 1;
}
