'use client';

import { Fragment, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { Language } from '#lib/engine/types.ts';
import { joinSegments, realign, type Shift, shiftWord, splitSegment } from '#lib/workbench/pairs/segments.ts';
import { Boundary } from './Boundary.tsx';
import type { EditorProps } from './editor-props.ts';
import { SegmentRow } from './SegmentRow.tsx';
import { focusBoundary, focusText } from './segment-focus.ts';

/** Both texts, segment by segment: each segment a row to write in, between them the boundaries that can be moved. */
export function SegmentRows({ pair, repair, onHold }: Pick<EditorProps, 'pair' | 'repair' | 'onHold'>) {
  const { t } = useTranslation('make');
  const frame = useRef<HTMLDivElement>(null);
  const { key, segments } = pair;

  /** Joins a segment with the next one. Coming from a text, the caret stays where it was; else the focus on a boundary. */
  const join = (index: number, from: { side: Language; caret: number } | null) => {
    flushSync(() => {
      repair('join', key, (pairs) => joinSegments(pairs, key, index), { segment: index + 1 });
    });
    if (from) focusText(frame.current, index, from.side, from.caret);
    else focusBoundary(frame.current, index);
  };
  const split = (index: number, side: Language, offset: number, writing: boolean) => {
    const done = flushSync(() =>
      repair('split', key, (pairs) => splitSegment(pairs, key, index, side, offset), { segment: index + 1 }),
    );
    if (done && writing) focusText(frame.current, index + 1, side, 0);
  };
  const shift = (index: number, side: Language, way: Shift) =>
    repair('shift', key, (pairs) => shiftWord(pairs, key, index, side, way), { segment: index + 1 });

  return (
    <div ref={frame} className="segments">
      {segments.map((segment, index) => (
        <Fragment key={index}>
          <SegmentRow
            {...{ pair, segment, index, repair, onHold, split }}
            onJoin={(way, side, caret) => {
              const upper = way === 'up' ? index - 1 : index;
              if (upper < 0 || upper + 1 >= segments.length) return false;
              const span = pair.segments[index - 1]?.[side];
              join(upper, { side, caret: way === 'up' ? (span ? span.end - span.start + 1 : 0) : caret });
              return true;
            }}
            onShift={(way, side) => shift(way === 'up' ? index - 1 : index, side, way)}
          />
          {index + 1 < segments.length && (
            <Boundary
              {...{ pair, index }}
              onJoin={() => {
                join(index, null);
              }}
              onShift={(side, way) => {
                shift(index, side, way);
              }}
            />
          )}
        </Fragment>
      ))}
      {pair.relation !== 'none' && (
        <p className="flex flex-wrap items-center gap-x-3 border-t border-dashed border-line px-4.5 py-1.5">
          <Button
            variant="quiet"
            className="pair-tool -ml-2"
            onClick={() => {
              repair('realign', key, (pairs) => realign(pairs, key));
            }}
          >
            {t('segment.realign')}
          </Button>
          <span className="segment-keys text-small text-soft">{t('segment.keys')}</span>
        </p>
      )}
    </div>
  );
}
