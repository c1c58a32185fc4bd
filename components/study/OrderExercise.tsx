'use client';

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import { shuffled } from '#lib/study/order.ts';
import { Button } from '../ui/Button.tsx';

/** The pieces of the rendering to put in order: choose one to append it, choose it again to take it back. */
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
    follow.current = free === undefined ? '[data-check]' : `[data-bank="${free}"]`;
    props.onOrder([...order, piece]);
  };
  const putBack = (piece: number) => {
    follow.current = `[data-bank="${piece}"]`;
    props.onOrder(order.filter((each) => each !== piece));
  };
  return (
    <div ref={root} className="study-exercise">
      <p className="text-small text-soft">{t('order.task')}</p>
      <div role="group" aria-label={t('order.line')} className="study-line">
        {order.length === 0 && <p className="text-small text-soft">{t('order.empty')}</p>}
        {order.map((piece) => (
          <button
            key={piece}
            type="button"
            lang={language}
            className="study-piece"
            aria-label={t('order.back', { word: pieces[piece] })}
            onClick={() => {
              putBack(piece);
            }}
          >
            {pieces[piece]}
          </button>
        ))}
      </div>
      <div role="group" aria-label={t('order.bank')} className="study-bank">
        {bank.map((piece) => (
          <button
            key={piece}
            type="button"
            lang={language}
            className="study-piece"
            data-bank={piece}
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
              follow.current = `[data-bank="${bank[0] ?? 0}"]`;
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
