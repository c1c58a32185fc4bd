'use client';

import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import { actOnKey, ON_PIECE } from '../keys.ts';
import { useKeyShortcut } from '../use-key-shortcut.ts';
import type { Drop } from './use-drag.ts';

/** The sentence as far as it is put together; a piece goes back when it is chosen. */
export function OrderLine(props: {
  pieces: readonly string[];
  language: Language;
  order: readonly number[];
  /** Where a piece that is being dragged would land. */
  drop: Drop | null;
  onShift: (piece: number, by: -1 | 1) => boolean;
  onPutBack: (piece: number) => void;
}) {
  const { t } = useTranslation('study');
  const { pieces, language, order, drop } = props;
  const shortcut = useKeyShortcut('shiftLeft', 'shiftRight');
  const landing = drop !== null && drop !== 'bank' ? drop.before : undefined;
  return (
    <div
      role="group"
      aria-label={t('order.line')}
      className={`study-line ${landing === null ? 'study-line-drop' : ''}`}
      data-line=""
    >
      {order.length === 0 && <p className="text-small text-soft">{t('order.empty')}</p>}
      {order.map((piece) => (
        <button
          key={piece}
          type="button"
          lang={language}
          className={`study-piece ${landing === piece ? 'study-piece-drop' : ''}`}
          data-piece={piece}
          aria-label={t('order.back', { word: pieces[piece] })}
          aria-keyshortcuts={shortcut}
          onKeyDown={(event) => {
            actOnKey(ON_PIECE, event.key, {
              shift(by) {
                if (props.onShift(piece, by)) event.preventDefault();
              },
            });
          }}
          onClick={() => {
            props.onPutBack(piece);
          }}
        >
          {pieces[piece]}
        </button>
      ))}
    </div>
  );
}
