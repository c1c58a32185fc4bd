'use client';

import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cleanText } from '#lib/decks/side-text.ts';
import { LIMITS } from '#lib/decks/limits.ts';
import type { Language, Segment } from '#lib/engine/types.ts';
import type { Shift } from '#lib/workbench/pairs/segments.ts';
import { editText } from '#lib/workbench/pairs/text.ts';
import type { EditorProps } from './editor-props.ts';
import { actOnKey, keyOf, ON_TEXT } from './keys.ts';

interface Props extends Pick<EditorProps, 'pair' | 'repair' | 'onHold'> {
  readonly segment: Segment;
  readonly index: number;
  readonly side: Language;
  /** Where the caret is, as an offset into the side's whole text. */
  readonly onCaret: (offset: number) => void;
  readonly onSplit: (offset: number) => void;
  readonly onJoin: (way: Shift, side: Language, caret: number) => boolean;
  readonly onShift: (way: Shift, side: Language) => boolean;
}

/**
 * One side of a segment to write in. Enter splits it at the caret, Backspace at its beginning joins it with the row
 * above, Delete at its end with the one below; Alt with an arrow key moves its first or last word across the boundary.
 */
export function SegmentText(props: Props) {
  const { pair, segment, index, side, repair, onHold, onCaret, onSplit, onJoin, onShift } = props;
  const { t } = useTranslation(['make', 'common']);
  const id = useId();
  const span = segment[side];
  const text = span ? (pair[side]?.slice(span.start, span.end).trim() ?? '') : '';
  // A blank just typed is not in the text yet, but in the field.
  const [typed, type] = useState(text);
  const shown = cleanText(typed) === text ? typed : text;

  const offsetAt = (caret: number): number => (span?.start ?? 0) + cleanText(shown.slice(0, caret)).length;
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    if (event.nativeEvent.isComposing) return;
    const done = actOnKey(ON_TEXT, keyOf(event), {
      split() {
        onSplit(offsetAt(selectionStart));
      },
      join(way) {
        const end = way === 'up' ? 0 : shown.length;
        return selectionStart === selectionEnd && selectionStart === end && onJoin(way, side, end);
      },
      shift: (way) => onShift(way, side),
    });
    if (done) event.preventDefault();
  };

  return (
    <div className={`segment-side segment-${side}`}>
      <label htmlFor={id} className="sr-only">
        {t('segment.label', { number: index + 1, side: t(`common:side.${side}`) })}
      </label>
      <div className="segment-grow" data-text={`${shown} `}>
        <textarea
          id={id}
          data-segment={index}
          data-side={side}
          lang={side}
          rows={1}
          className="field segment-text"
          maxLength={LIMITS.side}
          placeholder={t(pair[side] === null ? 'segment.add' : 'segment.empty')}
          value={shown}
          onChange={(event) => {
            const { value } = event.currentTarget;
            type(value);
            repair('text', pair.key, (pairs) => editText(pairs, pair.key, index, side, value), {
              field: `${side} ${index}`,
            });
          }}
          onSelect={(event) => {
            onCaret(offsetAt(event.currentTarget.selectionStart));
          }}
          onFocus={() => {
            onHold(pair.key);
          }}
          onBlur={() => {
            type(text);
            onHold(null);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  );
}
