'use client';

import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import { shuffled } from '#lib/study/order.ts';
import { Button } from '#components/ui/Button.tsx';
import { OrderBank } from './OrderBank.tsx';
import { OrderLine } from './OrderLine.tsx';
import { useDrag } from './use-drag.ts';
import { useOrdering } from './use-ordering.ts';

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
  const ordering = useOrdering(root, bank, order, props.onOrder);
  const { drop, handlers } = useDrag(ordering.drop);
  return (
    <div ref={root} className="study-exercise" {...handlers}>
      <p className="text-small text-soft">{t('order.task')}</p>
      <OrderLine
        pieces={pieces}
        language={language}
        order={order}
        drop={drop}
        onShift={ordering.shift}
        onPutBack={ordering.putBack}
      />
      <OrderBank pieces={pieces} language={language} bank={bank} order={order} onTake={ordering.take} />
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" data-check onClick={props.onCheck}>
          {t('order.check')}
        </Button>
        {order.length > 0 && <Button onClick={ordering.clear}>{t('order.clear')}</Button>}
      </div>
    </div>
  );
}
