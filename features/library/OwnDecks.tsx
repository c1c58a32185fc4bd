'use client';

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { PageLink } from '#components/ui/PageLink.tsx';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import type { Shelf } from '#lib/storage/browser/decks.ts';
import { OwnDeckRow } from './OwnDeckRow.tsx';

type Shown = { state: 'loading' } | { state: 'failed' } | ({ state: 'shown' } & Shelf);

/** The decks in this browser. The store's code is fetched after the page, which is readable without it. */
async function fetchShelf(): Promise<Shown> {
  const { listDecks } = await import('#lib/storage/browser/decks.ts');
  const listed = await listDecks();
  return listed.ok ? { state: 'shown', ...listed.value } : { state: 'failed' };
}

export function OwnDecks() {
  const { t } = useTranslation('library');
  const locale = useLocale();
  const [shelf, setShelf] = useState<Shown>({ state: 'loading' });

  useEffect(() => {
    let current = true;
    const refresh = () => {
      void fetchShelf().then((shown) => {
        if (current) setShelf(shown);
      });
    };
    refresh();
    // A page brought back from the browser's cache may be older than the store.
    window.addEventListener('pageshow', refresh);
    return () => {
      current = false;
      window.removeEventListener('pageshow', refresh);
    };
  }, []);

  return (
    <section aria-labelledby="own" className="min-h-48">
      <h2 id="own" className="mb-3 text-2xl">
        {t('own.title')}
      </h2>
      {shelf.state === 'failed' && (
        <p className="text-soft">
          {t('own.failed')}{' '}
          <Button
            variant="quiet"
            onClick={() => {
              void fetchShelf().then(setShelf);
            }}
          >
            {t('own.again')}
          </Button>
        </p>
      )}
      {shelf.state === 'shown' && shelf.decks.length === 0 && (
        <p className="max-w-text border-t border-line pt-4 text-soft">
          {t('own.empty')}{' '}
          <PageLink href={paths.make(locale)} className="text-link">
            {t('own.start')}
          </PageLink>
        </p>
      )}
      {shelf.state === 'shown' && shelf.decks.length > 0 && (
        <ul className="border-b border-line">
          {shelf.decks.map((deck) => (
            <OwnDeckRow key={deck.id} deck={deck} />
          ))}
        </ul>
      )}
      {shelf.state === 'shown' && shelf.unreadable > 0 && (
        <p className="mt-4 text-small text-warning">{t('own.unreadable', { count: shelf.unreadable })}</p>
      )}
    </section>
  );
}
