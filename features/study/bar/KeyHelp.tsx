'use client';

import { useTranslation } from 'react-i18next';
import { Dialog } from '#components/ui/Dialog.tsx';
import { ShortcutsChoice } from '#components/ui/ShortcutsChoice.tsx';
import { Key } from '../table/Key.tsx';

/** What the keys do. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('study');
  const rows = [
    { keys: [t('keys.space'), t('keys.enter')], text: t('keys.reveal') },
    { keys: ['1', '2', '3', '4'], text: t('keys.rate') },
    { keys: ['u'], text: t('keys.undo') },
    { keys: ['c'], text: t('keys.context') },
    { keys: ['←', '→'], text: t('keys.shift') },
    { keys: ['Alt', 'R'], text: t('keys.listen') },
    { keys: ['?'], text: t('keys.help') },
  ];
  return (
    <Dialog title={t('keys.title')} close={t('keys.close')} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-3">
        {rows.map(({ keys, text }) => (
          <div key={text} className="contents">
            <dt className="flex gap-1.5">
              {keys.map((key) => (
                <Key key={key}>{key}</Key>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-5">
        <ShortcutsChoice />
      </div>
    </Dialog>
  );
}
