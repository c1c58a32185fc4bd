'use client';

import { useTranslation } from 'react-i18next';
import type { Card, Source } from '#lib/decks/deck.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { sourceDate } from './source-date.ts';

/** Where a deck comes from and how much of it is translated, on one line. */
export function DeckFacts({ source, cards }: { source: Source; cards: readonly Pick<Card, 'en' | 'de'>[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const translated = cards.filter((card) => card.en !== null && card.de !== null).length;
  const facts = [
    source.outlet ?? t('facts.article'),
    source.date === null ? null : sourceDate(source.date, locale),
    t('facts.quotations', { count: cards.length }),
    t('facts.translated', { count: translated }),
  ].filter((fact) => fact !== null);
  return facts.join(' · ');
}
