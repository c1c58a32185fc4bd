'use client';

import { SlidersHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DIRECTIONS, type Direction } from '#lib/study/direction.ts';
import type { Practice } from '#lib/study/review.ts';

/** The kinds of practice that can be chosen, in the order of how much they ask. */
export const PRACTICES: readonly Practice[] = Object.freeze([
  'read',
  'recall',
  'order',
  'cloze',
  'type',
  'listen',
  'free',
]);

/** Which way, and how. Both are remembered. */
export function StudyOptions(props: {
  direction: Direction;
  practice: Practice;
  /** The kinds that are possible here and now. */
  offered: readonly Practice[];
  onChange: (patch: { direction: Direction } | { practice: Practice }) => void;
  onSettings: () => void;
}) {
  const { t } = useTranslation('study');
  return (
    <div className="study-options flex items-center gap-2">
      {props.practice !== 'free' && (
        <select
          aria-label={t('direction.label')}
          className="choice-field"
          value={props.direction}
          onChange={({ target }) => {
            const chosen = DIRECTIONS.find((direction) => direction === target.value);
            if (chosen) props.onChange({ direction: chosen });
          }}
        >
          {DIRECTIONS.map((direction) => (
            <option key={direction} value={direction}>
              {t(`direction.${direction}`)}
            </option>
          ))}
        </select>
      )}
      <select
        aria-label={t('practice.label')}
        className="choice-field"
        value={props.practice}
        onChange={({ target }) => {
          const chosen = PRACTICES.find((practice) => practice === target.value);
          if (chosen) props.onChange({ practice: chosen });
        }}
      >
        {props.offered.map((practice) => (
          <option key={practice} value={practice}>
            {t(`practice.${practice}`)}
          </option>
        ))}
      </select>
      <button type="button" className="icon-button" aria-label={t('settings.open')} onClick={props.onSettings}>
        <SlidersHorizontal aria-hidden size={20} strokeWidth={1.75} />
      </button>
    </div>
  );
}
