'use client';

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#components/ui/Button.tsx';
import type { Deck } from '#lib/decks/deck.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';

/** Where the address is a short link that was opened before: the way to the deck as it was then. */
export function LastVersion() {
  const { t } = useTranslation('offline');
  const locale = useLocale();
  const [deck, setDeck] = useState<Deck | null>(null);

  useEffect(() => {
    const id = /\/d\/([\w-]+)$/u.exec(window.location.pathname)?.[1];
    if (id === undefined) return;
    void import('#lib/storage/browser/visits.ts')
      .then(({ lastFrom }) => lastFrom(id))
      .then((last) => {
        if (last.ok) setDeck(last.value);
      });
  }, []);

  return (
    <div role="status" className="mb-6 grid justify-items-start gap-3 empty:hidden">
      {deck && (
        <>
          <p>{t('last.text')}</p>
          <ButtonLink variant="primary" href={paths.deck(locale, deck.id)}>
            {t('last.open', { title: deck.title })}
          </ButtonLink>
        </>
      )}
    </div>
  );
}
