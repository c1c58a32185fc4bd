'use client';

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeckView } from '#components/deck/DeckView.tsx';
import { Button, ButtonLink } from '#components/ui/Button.tsx';
import { PageHeading } from '#components/ui/PageHeading.tsx';
import type { Deck } from '#lib/decks/deck.ts';
import { useDocumentTitle, useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { Actions } from './Actions.tsx';

type Shown = { state: 'loading' } | { state: 'missing' | 'newer' | 'failed' } | { state: 'shown'; deck: Deck };

async function fetchDeck(id: string): Promise<Shown> {
  const { loadDeck } = await import('#lib/storage/browser/decks.ts');
  const loaded = await loadDeck(id);
  if (loaded.ok) return { state: 'shown', deck: loaded.value };
  return { state: loaded.error === 'missing' || loaded.error === 'newer' ? loaded.error : 'failed' };
}

/** A deck of this device. */
export function OwnDeck({ id }: { id: string }) {
  const { t } = useTranslation('deck');
  const locale = useLocale();
  const [shown, setShown] = useState<Shown>({ state: 'loading' });

  useEffect(() => {
    let current = true;
    void fetchDeck(id).then((next) => {
      if (current) setShown(next);
    });
    return () => {
      current = false;
    };
  }, [id]);

  useDocumentTitle(shown.state === 'shown' ? `${shown.deck.title} · Wortlaut` : null);

  if (shown.state === 'shown') {
    const { deck } = shown;
    return (
      <DeckView
        deck={deck}
        title={deck.title}
        description={deck.description}
        actions={
          <Actions
            id={id}
            deck={deck}
            title={deck.title}
            onReplaced={() => {
              void fetchDeck(id).then(setShown);
            }}
          />
        }
      />
    );
  }
  if (shown.state === 'loading') {
    return (
      <p role="status" className="text-soft">
        {t('own.loading')}
      </p>
    );
  }
  return (
    <>
      <PageHeading title={t(`own.${shown.state}.title`)} text={t(`own.${shown.state}.text`)} />
      <p className="flex flex-wrap gap-3">
        {shown.state === 'failed' && (
          <Button
            onClick={() => {
              void fetchDeck(id).then(setShown);
            }}
          >
            {t('own.again')}
          </Button>
        )}
        <ButtonLink href={paths.library(locale)}>{t('own.library')}</ButtonLink>
      </p>
    </>
  );
}
