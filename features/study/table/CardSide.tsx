'use client';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageLabel } from '#components/ui/LanguageLabel.tsx';
import type { Card } from '#lib/decks/deck.ts';
import type { Language } from '#lib/engine/types.ts';
import { rowsOf } from './rows.ts';

/** One side of the sheet: whose language it is, what it is, and its text row by row. */
export function CardSide(props: {
  card: Card;
  language: Language;
  rows: number;
  label: string;
  /** Whether this is where the focus goes when the card changes: what is new is what is read out. */
  focused: boolean;
  /** In place of what the side is: whose text stands on it now. */
  fact?: string;
  /** In place of the text: what is to be done before it is shown. */
  children?: ReactNode | null;
  /** Below the text. */
  below?: ReactNode;
}) {
  const { t } = useTranslation('study');
  const { card, language, rows } = props;
  const isOriginal = card.original === language;
  const facts = [props.fact ?? (isOriginal ? t('card.original') : t('card.rendering'))];
  if (isOriginal && card.speaker && !props.fact) facts.push(card.speaker);
  if (!isOriginal && (card.relation === 'partial' || card.relation === 'paraphrase')) {
    facts.push(t(`card.${card.relation}`));
  }
  return (
    <section aria-label={props.label} className="one-side" style={{ gridRow: `span ${rows + 1}` }}>
      <p className="text-small text-soft">
        <LanguageLabel language={language} />
        {facts.map((fact) => ` · ${fact}`).join('')}
      </p>
      <div
        tabIndex={-1}
        data-study-focus={props.focused || undefined}
        className="study-text"
        style={{ gridRow: `span ${rows}` }}
      >
        {props.children ??
          rowsOf(card, language).map((text, row) => (
            <p key={row} lang={language} className="font-serif text-quote">
              {text}
            </p>
          ))}
        {props.below}
      </div>
    </section>
  );
}
