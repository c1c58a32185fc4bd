'use client';

import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';

/** The pieces to choose from; the place of one that is taken stays. */
export function OrderBank(props: {
  pieces: readonly string[];
  language: Language;
  bank: readonly number[];
  order: readonly number[];
  onTake: (piece: number) => void;
}) {
  const { t } = useTranslation('study');
  const { pieces, language, bank, order } = props;
  return (
    <div role="group" aria-label={t('order.bank')} className="study-bank" data-bank="">
      {bank.map((piece) => (
        <button
          key={piece}
          type="button"
          lang={language}
          className="study-piece"
          data-piece={piece}
          disabled={order.includes(piece)}
          aria-label={t('order.take', { word: pieces[piece] })}
          onClick={() => {
            props.onTake(piece);
          }}
        >
          {pieces[piece]}
        </button>
      ))}
    </div>
  );
}
