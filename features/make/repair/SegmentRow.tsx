'use client';

import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { Language, Segment } from '#lib/engine/types.ts';
import type { Shift } from '#lib/workbench/pairs/segments.ts';
import type { EditorProps } from './editor-props.ts';
import { SegmentText } from './SegmentText.tsx';

interface Props extends Pick<EditorProps, 'pair' | 'repair' | 'onHold'> {
  readonly segment: Segment;
  readonly index: number;
  /** Before the word at `offset` of the side's whole text; `writing`: from within the text, where the focus then stays. */
  readonly split: (index: number, side: Language, offset: number, writing: boolean) => void;
  /** Joins with the row above or below; false where there is none. */
  readonly onJoin: (way: Shift, side: Language, caret: number) => boolean;
  /** Moves the first word up or the last one down. */
  readonly onShift: (way: Shift, side: Language) => boolean;
}

/** One segment: its two texts, to be written in, and the button that splits it where one wrote last. */
export function SegmentRow({ pair, segment, index, repair, onHold, split, onJoin, onShift }: Props) {
  const { t } = useTranslation('make');
  const caret = useRef<{ side: Language; offset: number } | null>(null);
  const several = /\s/u.test(`${textOf(pair.en, segment.en)}\n${textOf(pair.de, segment.de)}`.replace('\n', ''));
  return (
    <div className="segment-row">
      {(['en', 'de'] as const).map((side) => (
        <SegmentText
          key={side}
          {...{ pair, segment, index, side, repair, onHold, onJoin, onShift }}
          onCaret={(offset) => {
            caret.current = { side, offset };
          }}
          onSplit={(offset) => {
            split(index, side, offset, true);
          }}
        />
      ))}
      {several && (
        <Button
          variant="quiet"
          className="pair-tool segment-split"
          data-split={index}
          aria-label={t('segment.splitLabel', { number: index + 1 })}
          onClick={() => {
            const at = caret.current ?? middleOf(segment);
            split(index, at.side, at.offset, false);
          }}
        >
          {t('segment.split')}
        </Button>
      )}
    </div>
  );
}

function textOf(side: string | null, span: Segment['en']): string {
  return span && side !== null ? side.slice(span.start, span.end).trim() : '';
}

/** Where nobody has written yet, a segment is split in its middle; the boundary can be moved afterwards. */
function middleOf({ en, de }: Segment): { side: Language; offset: number } {
  const span = en ?? de ?? { start: 0, end: 0 };
  return { side: en ? 'en' : 'de', offset: Math.floor((span.start + span.end) / 2) };
}
