'use client';

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sourceDate } from '#components/deck/source-date.ts';
import { Button, ButtonLink } from '#components/ui/Button.tsx';
import { PageLink } from '#components/ui/PageLink.tsx';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import type { DeckSummary } from '#lib/storage/browser/decks.ts';

/** A deck of this device, with what it holds and what can be done with it. A deleted one can be brought back at once. */
export function OwnDeckRow({ deck }: { deck: DeckSummary }) {
  const { t } = useTranslation('library');
  const common = useTranslation('common');
  const locale = useLocale();
  const [deleted, setDeleted] = useState(false);
  const [failed, setFailed] = useState(false);
  const row = useRef<HTMLLIElement>(null);

  const change = async (remove: boolean) => {
    const { deleteDeck, restoreDeck } = await import('#lib/storage/browser/decks.ts');
    const done = await (remove ? deleteDeck(deck.id) : restoreDeck(deck.id));
    setFailed(!done.ok);
    if (done.ok) setDeleted(remove);
    row.current?.focus();
  };

  const { outlet, date } = deck.source;
  const facts = [
    outlet,
    date === null ? null : sourceDate(date, locale),
    common.t('facts.quotations', { count: deck.cards }),
    common.t('facts.translated', { count: deck.translated }),
  ].filter((fact) => fact !== null);

  return (
    <li
      ref={row}
      tabIndex={-1}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-4"
    >
      <div className="min-w-0">
        <h3 className="font-serif text-xl wrap-anywhere">
          {deleted ? (
            <s className="text-soft">{deck.title}</s>
          ) : (
            <PageLink href={paths.deck(locale, deck.id)} className="hover:underline">
              {deck.title}
            </PageLink>
          )}
        </h3>
        <p role="status" className="text-small text-soft">
          {failed ? t('own.notDone') : deleted ? t('own.deleted') : facts.join(' · ')}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {!deleted && deck.translated > 0 && (
          <ButtonLink href={paths.study(locale, deck.id)} aria-label={t('own.studyThis', { title: deck.title })}>
            {t('study')}
          </ButtonLink>
        )}
        <Button
          variant="quiet"
          aria-label={t(deleted ? 'own.restoreThis' : 'own.deleteThis', { title: deck.title })}
          onClick={() => void change(!deleted)}
        >
          {t(deleted ? 'own.restore' : 'own.delete')}
        </Button>
      </div>
    </li>
  );
}
