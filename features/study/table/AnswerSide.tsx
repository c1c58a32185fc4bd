'use client';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '#lib/decks/deck.ts';
import { answerLanguage, promptLanguage } from '#lib/study/direction.ts';
import { isTyped } from '#lib/study/review.ts';
import type { Session } from '#lib/study/session.ts';
import { CardSide } from './CardSide.tsx';
import { rowsOf } from './rows.ts';

/** The side that is asked for. `children`: what stands there in place of the rendering. */
export function AnswerSide(props: { session: Session; card: Card; children: ReactNode }) {
  const { t } = useTranslation('study');
  const { session, card, children } = props;
  const { practice, revealed, direction } = session;
  const typing = isTyped(practice);
  const own = typing ? t('type.own') : revealed && children ? t('card.own') : undefined;
  return (
    <CardSide
      card={card}
      language={answerLanguage(direction)}
      rows={rowsOf(card, promptLanguage(direction)).length}
      label={t('card.answer')}
      // What was typed is known; the ratings are what is new then.
      focused={revealed && practice !== 'read' && !typing}
      fact={own}
    >
      {children}
    </CardSide>
  );
}
