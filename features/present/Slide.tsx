'use client';

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '#lib/decks/deck.ts';
import type { Language } from '#lib/engine/types.ts';
import { pairModel, type Piece } from '#components/pair/model.ts';
import { LanguageLabel } from '#components/ui/LanguageLabel.tsx';

interface SlideProps {
  card: Card;
  hidden: Language;
  /** How many pieces of the hidden side are to be seen. */
  revealed: number;
  byPiece: boolean;
}

/** One pair in large letters, row by row; of the hidden side what is revealed. */
export function Slide({ card, hidden, revealed, byPiece }: SlideProps) {
  const { t } = useTranslation('deck');
  const { rows } = useMemo(() => pairModel(card), [card]);
  const shows = (side: Language, row: number) => side !== hidden || (byPiece ? row < revealed : revealed > 0);
  const longest = Math.max(card.en?.length ?? 0, card.de?.length ?? 0);
  return (
    <div className={`slide slide-${sizeFor(longest)}`}>
      {(['en', 'de'] as const).map((side) => (
        <p key={side} className={`slide-head slide-${side}`}>
          <LanguageLabel language={side} />
        </p>
      ))}
      {rows.map((row, at) =>
        (['en', 'de'] as const).map((side) => (
          <div key={`${side} ${at}`} className={`slide-cell slide-${side} ${at === 0 ? '' : 'slide-next'}`}>
            {card[side] === null ? (
              at === 0 && <p className="slide-missing">{t(`missing.${side}`)}</p>
            ) : (
              <Words side={side} pieces={row[side]} shown={shows(side, at)} />
            )}
          </div>
        )),
      )}
    </div>
  );
}

function Words({ side, pieces, shown }: { side: Language; pieces: readonly Piece[] | null; shown: boolean }) {
  const { t } = useTranslation('present');
  if (pieces === null) return null;
  const text = pieces.map((piece) => piece.text).join('');
  if (shown) return <p lang={side}>{text}</p>;
  return (
    <p lang={side}>
      <span aria-hidden="true" className="slide-cover">
        {text}
      </span>
      <span className="sr-only">{t('covered')}</span>
    </p>
  );
}

/** Letters as large as the longer side lets them be. */
function sizeFor(letters: number): 'huge' | 'large' | 'medium' | 'small' {
  if (letters <= 90) return 'huge';
  if (letters <= 220) return 'large';
  return letters <= 480 ? 'medium' : 'small';
}
