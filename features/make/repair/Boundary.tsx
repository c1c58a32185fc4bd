'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { Language } from '#lib/engine/types.ts';
import type { WorkPair } from '#lib/workbench/pairs/pair.ts';
import { canShift, type Shift } from '#lib/workbench/pairs/segments.ts';

interface Props {
  readonly pair: WorkPair;
  /** The segment above the boundary. */
  readonly index: number;
  readonly onJoin: () => void;
  readonly onShift: (side: Language, way: Shift) => void;
}

/** The boundary between two segments: words cross it one by one, up or down, on either side; or it goes away. */
export function Boundary({ pair, index, onJoin, onShift }: Props) {
  const { t } = useTranslation(['make', 'common']);
  const shift = (side: Language) => (
    <span className={`boundary-side boundary-${side}`}>
      {(['up', 'down'] as const).map((way) => (
        <button
          key={way}
          type="button"
          className="icon-button"
          aria-disabled={!canShift(pair, index, side, way)}
          aria-label={t(`segment.${way}`, { one: index + 1, two: index + 2, side: t(`common:side.${side}`) })}
          title={t(`segment.${way}`, { one: index + 1, two: index + 2, side: t(`common:side.${side}`) })}
          onClick={() => {
            onShift(side, way);
          }}
        >
          {way === 'up' ? (
            <ArrowUp aria-hidden="true" className="size-4" />
          ) : (
            <ArrowDown aria-hidden="true" className="size-4" />
          )}
        </button>
      ))}
    </span>
  );
  return (
    <div className="boundary">
      {shift('en')}
      <Button
        variant="quiet"
        className="pair-tool"
        data-join={index}
        aria-label={t('segment.joinLabel', { one: index + 1, two: index + 2 })}
        onClick={onJoin}
      >
        {t('segment.join')}
      </Button>
      {shift('de')}
    </div>
  );
}
