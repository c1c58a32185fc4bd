'use client';

import { useTranslation } from 'react-i18next';
import { Dialog } from '#components/ui/Dialog.tsx';
import { ShortcutsChoice } from '#components/ui/ShortcutsChoice.tsx';
import { keyCaps } from './key-caps.ts';
import { keyHelp } from './keys.ts';

/** What the keys do on the workbench. */
export function BenchKeys({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('make');
  return (
    <Dialog wide title={t('keys.title')} close={t('keys.done')} onClose={onClose}>
      <div className="grid gap-5">
        {keyHelp().map(({ place, rows }) => (
          <section key={place}>
            <h3 className="mb-1.5 font-sans text-small font-semibold">{t(place)}</h3>
            <dl className="grid grid-cols-[8.5rem_1fr] items-baseline gap-x-4 gap-y-1.5">
              {rows.map(({ label, keys }) => (
                <div key={label} className="contents">
                  <dt>
                    <kbd className="text-small">{keyCaps(t, keys)}</kbd>
                  </dt>
                  <dd>{t(label)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <ShortcutsChoice />
      </div>
    </Dialog>
  );
}
