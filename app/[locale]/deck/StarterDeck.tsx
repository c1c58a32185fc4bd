'use client';

import { useTranslation } from 'react-i18next';
import { DeckView } from '#components/deck/DeckView.tsx';
import type { Deck } from '#lib/decks/deck.ts';

export function StarterDeck({ deck }: { deck: Deck }) {
  const { t } = useTranslation();
  return <DeckView deck={deck} id={null} title={t('starter.title')} description={t('starter.description')} />;
}
