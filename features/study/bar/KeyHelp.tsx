'use client';

import { useTranslation } from 'react-i18next';
import { Dialog } from '#components/ui/Dialog.tsx';
import { ShortcutsChoice } from '#components/ui/ShortcutsChoice.tsx';
import { keyHelp } from '../keys.ts';
import { Key } from '../table/Key.tsx';
import { keyCaps } from '../table/key-caps.ts';

/** What the keys do. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('study');
  return (
    <Dialog title={t('keys.title')} close={t('keys.close')} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-3">
        {keyHelp().map(({ label, keys }) => (
          <div key={label} className="contents">
            <dt className="flex gap-1.5">
              {keys
                .flatMap((key) => keyCaps(t, key))
                .map((cap) => (
                  <Key key={cap}>{cap}</Key>
                ))}
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-5">
        <ShortcutsChoice />
      </div>
    </Dialog>
  );
}
