import type { TFunction } from 'i18next';
import { isSign } from '#components/ui/keys.ts';

const CAPS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
};

/** What stands on the keys that keys.ts names so, as the help tells them in one go; what is held with them once. */
export function keyCaps(t: TFunction<'make'>, keys: readonly string[]): string {
  const [first = ''] = keys;
  // Named otherwise in each language, with all that they are pressed with.
  if (first.startsWith('Control+')) return t('keys.undoKeys');
  if (first.startsWith('Shift+')) return t('keys.shiftKeys');
  const caps = keys.map((key) => keyCap(t, key.replace('Alt+', ''))).join(isSign(first) ? ' / ' : ' ');
  return first.startsWith('Alt+') ? `Alt + ${caps}` : caps;
}

function keyCap(t: TFunction<'make'>, key: string): string {
  if (key === 'Enter') return t('keys.enter');
  if (key === 'Backspace') return t('keys.backspace');
  return CAPS[key] ?? key;
}
