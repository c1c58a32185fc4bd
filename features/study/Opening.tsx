'use client';

import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import { CardSide } from './table/CardSide.tsx';
import '#components/pair/two-sides.css';
import '#components/ui/field.css';
import './study.css';
import type { Card } from '#lib/decks/deck.ts';
import { promptLanguage, type Direction } from '#lib/study/direction.ts';

export interface FirstCardProps {
  /** What a newcomer finds on the table. */
  readonly card: Card;
  readonly direction: Direction;
}

export const FirstCard = createContext<FirstCardProps | null>(null);

/**
 * The study page until the cards are there, built like the table it becomes. It shows the card that a newcomer finds;
 * who is past it, or asks for another deck, does not see it (see components/shell/before-paint.ts).
 */
export function Opening() {
  const { t } = useTranslation(['study', 'common']);
  const first = use(FirstCard);
  return (
    <>
      <div className="relative mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h1 className="pr-10 text-2xl md:pr-0">
          <span className={first ? 'sr-only' : ''}>{t('title')}</span>
          {first && <span className="sr-only">: </span>}
          {first && <span className="study-first">{t('common:starter.title')}</span>}
        </h1>
        <div className="study-options min-h-11" />
      </div>
      <div className="mb-4 min-h-9" />
      <div className="two-sides two-sides-free study-opening">
        {first && (
          <CardSide
            card={first.card}
            language={promptLanguage(first.direction)}
            rows={1}
            label={t('card.prompt')}
            focused={false}
          />
        )}
        <p role="status" className="one-side text-small text-soft">
          {t('loading')}
        </p>
      </div>
      <div className="min-h-46" />
    </>
  );
}
