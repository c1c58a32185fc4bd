import type { TFunction } from 'i18next';

const ARROWS: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→' };

/** What stands on the keys that keys.ts names so: several where they are pressed together. */
export function keyCaps(t: TFunction<'study'>, key: string): string[] {
  return key.split('+').map((part) => {
    if (part === 'Space') return t('keys.space');
    if (part === 'Enter') return t('keys.enter');
    return ARROWS[part] ?? part;
  });
}
