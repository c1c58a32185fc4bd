'use client';

import { useTranslation } from 'react-i18next';
import { Dialog } from '#components/ui/Dialog.tsx';
import { ShortcutsChoice } from '#components/ui/ShortcutsChoice.tsx';

/** What the keys do on the workbench. */
export function BenchKeys({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('make');
  const groups = [
    {
      name: t('keys.anywhere'),
      rows: [
        { keys: t('keys.undoKeys'), text: t('keys.undo') },
        { keys: 'j / k', text: t('keys.walk') },
        { keys: '?', text: t('keys.help') },
      ],
    },
    {
      name: t('keys.onPair'),
      rows: [
        { keys: 'e', text: t('keys.edit') },
        { keys: 'g', text: t('keys.confirm') },
        { keys: 'x', text: t('keys.drop') },
        { keys: 'a', text: t('keys.show') },
        { keys: 'Alt + ↑ ↓', text: t('keys.move') },
        { keys: 'Esc', text: t('keys.close') },
      ],
    },
    {
      name: t('keys.inText'),
      rows: [
        { keys: t('keys.enter'), text: t('keys.split') },
        { keys: t('keys.backspace'), text: t('keys.join') },
        { keys: 'Alt + ↑ ↓', text: t('keys.shift') },
      ],
    },
    {
      name: t('keys.inWords'),
      rows: [
        { keys: '← →', text: t('keys.word') },
        { keys: t('keys.enter'), text: t('keys.link') },
        { keys: '↑ ↓', text: t('keys.partner') },
        { keys: 'Tab', text: t('keys.side') },
      ],
    },
    {
      name: t('keys.inArticle'),
      rows: [
        { keys: '← → ↑ ↓', text: t('keys.word') },
        { keys: t('keys.shiftKeys'), text: t('keys.select') },
        { keys: t('keys.enter'), text: t('keys.act') },
      ],
    },
  ];
  return (
    <Dialog wide title={t('keys.title')} close={t('keys.done')} onClose={onClose}>
      <div className="grid gap-5">
        {groups.map(({ name, rows }) => (
          <section key={name}>
            <h3 className="mb-1.5 font-sans text-small font-semibold">{name}</h3>
            <dl className="grid grid-cols-[8.5rem_1fr] items-baseline gap-x-4 gap-y-1.5">
              {rows.map(({ keys, text }) => (
                <div key={text} className="contents">
                  <dt>
                    <kbd className="text-small">{keys}</kbd>
                  </dt>
                  <dd>{text}</dd>
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
