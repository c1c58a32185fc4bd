'use client';

import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import { placed, shuffled } from '#lib/study/order.ts';
import { Button } from '#components/ui/Button.tsx';
import { useDrag } from './use-drag.ts';

/**
 * The pieces of the rendering to put in order: choose one to append it, choose it again to take it back, or drag it where
 * it belongs; the arrow keys move a piece within the line.
 */
export function OrderExercise(props: {
  pieces: readonly string[];
  language: Language;
  /** What the shuffle depends on. */
  seed: string;
  /** The pieces placed so far. */
  order: readonly number[];
  onOrder: (order: readonly number[]) => void;
  onCheck: () => void;
}) {
  const { t } = useTranslation('study');
  const { pieces, language, order } = props;
  const bank = shuffled(pieces.length, props.seed);
  const root = useRef<HTMLDivElement>(null);
  /** Where the focus goes when the button that had it is gone. */
  const follow = useRef<string | null>(null);
  useEffect(() => {
    if (follow.current) root.current?.querySelector<HTMLElement>(follow.current)?.focus();
    follow.current = null;
  }, [order]);

  const take = (piece: number) => {
    const from = bank.indexOf(piece);
    const free = [...bank.slice(from + 1), ...bank.slice(0, from)].find((each) => !order.includes(each));
    follow.current = free === undefined ? '[data-check]' : `[data-bank] [data-piece="${free}"]`;
    props.onOrder([...order, piece]);
  };
  const putBack = (piece: number) => {
    follow.current = `[data-bank] [data-piece="${piece}"]`;
    props.onOrder(order.filter((each) => each !== piece));
  };
  const { drop, handlers } = useDrag((piece, to) => {
    if (to !== 'bank') props.onOrder(placed(order, piece, to.before));
    else if (order.includes(piece)) putBack(piece);
  });
  const shift = (event: KeyboardEvent, piece: number) => {
    const at = order.indexOf(piece);
    const forward = event.key === 'ArrowRight';
    if ((!forward && event.key !== 'ArrowLeft') || at + (forward ? 1 : -1) < 0) return;
    event.preventDefault();
    const before = (forward ? order[at + 2] : order[at - 1]) ?? null;
    follow.current = `[data-line] [data-piece="${piece}"]`;
    props.onOrder(placed(order, piece, before));
  };
  const landing = drop !== null && drop !== 'bank' ? drop.before : undefined;
  return (
    <div ref={root} className="study-exercise" {...handlers}>
      <p className="text-small text-soft">{t('order.task')}</p>
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
            aria-keyshortcuts="ArrowLeft ArrowRight"
            onKeyDown={(event) => {
              shift(event, piece);
            }}
            onClick={() => {
              putBack(piece);
            }}
          >
            {pieces[piece]}
          </button>
        ))}
      </div>
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
              take(piece);
            }}
          >
            {pieces[piece]}
          </button>
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" data-check onClick={props.onCheck}>
          {t('order.check')}
        </Button>
        {order.length > 0 && (
          <Button
            onClick={() => {
              follow.current = `[data-bank] [data-piece="${bank[0] ?? 0}"]`;
              props.onOrder([]);
            }}
          >
            {t('order.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
