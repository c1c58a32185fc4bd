'use client';

import { useTranslation } from 'react-i18next';
import { DeckFacts } from '#components/deck/DeckFacts.tsx';
import type { Deck } from '#lib/decks/deck.ts';

/** Title and origin at the top of a sheet. */
export function PaperHead({ deck, title }: { deck: Deck; title: string }) {
  const { t } = useTranslation('print');
  const { source } = deck;
  const name = [source.title, source.url].filter((part) => part !== null).join(', ');
  return (
    <header className="paper-head">
      <h2 className="text-2xl">{title}</h2>
      <p>
        <DeckFacts source={source} cards={deck.cards} />
      </p>
      {name !== '' && <p className="wrap-anywhere">{t('source', { source: name })}</p>}
    </header>
  );
}
