'use client';

import { useTranslation } from 'react-i18next';
import { useShortcuts } from '#components/ui/shortcuts.ts';
import { isSign } from '#components/ui/keys.ts';
import { firstKeyOf, type KeyName } from '../keys.ts';
import { Key } from './Key.tsx';
import { keyCaps } from './key-caps.ts';

/** The key that does what the button it stands in does; nothing where it is turned off. */
export function KeyHint({ of }: { of: KeyName }) {
  const { t } = useTranslation('study');
  const shortcuts = useShortcuts();
  const key = firstKeyOf(of);
  if (isSign(key) && !shortcuts) return null;
  return <Key hint>{keyCaps(t, key).join('+')}</Key>;
}
