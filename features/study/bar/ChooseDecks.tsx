'use client';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { ButtonLink } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';

/** Which decks today's queue is mixed from. */
export function ChooseDecks(props: {
  /** Null while they are being listed. */
  decks: readonly { readonly id: string; readonly title: string }[] | null;
  chosen: readonly string[];
  onClose: () => void;
}) {
  const { t } = useTranslation('study');
  const locale = useLocale();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(props.chosen));
  const all = props.decks?.map(({ id }) => id) ?? [];
  const ids = all.filter((id) => chosen.has(id));
  const choose = (id: string, wanted: boolean) => {
    const next = new Set(chosen);
    if (wanted) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <Dialog title={t('mix.title')} close={t('keys.close')} onClose={props.onClose}>
      <p className="mb-4 text-small text-soft">{t('mix.text')}</p>
      {props.decks === null && <p role="status">{t('loading')}</p>}
      <ul className="grid max-h-80 gap-1 overflow-y-auto">
        {props.decks?.map(({ id, title }) => (
          <li key={id}>
            <label className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                className="size-5 flex-none accent-ink"
                checked={chosen.has(id)}
                onChange={({ target }) => {
                  choose(id, target.checked);
                }}
              />
              <span className="font-serif text-lg wrap-anywhere">{title}</span>
            </label>
          </li>
        ))}
      </ul>
      {ids.length > 0 && (
        <p className="mt-4">
          <ButtonLink
            variant="primary"
            href={paths.study(locale, ids.length === all.length ? 'all' : ids)}
            onClick={props.onClose}
          >
            {t('mix.study', { count: ids.length })}
          </ButtonLink>
        </p>
      )}
    </Dialog>
  );
}
