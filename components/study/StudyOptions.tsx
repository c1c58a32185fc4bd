'use client';

import { SlidersHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DIRECTIONS, type Direction } from '#lib/study/direction.ts';
import type { Practice } from '#lib/study/review.ts';

/** The kinds of practice that can be chosen, in the order of how much they ask. */
export const PRACTICES = ['read', 'recall', 'order', 'cloze', 'type'] as const satisfies readonly Practice[];
type OfferedPractice = (typeof PRACTICES)[number];

/** Which way, and how. Both are remembered. */
export function StudyOptions(props: {
  direction: Direction;
  practice: OfferedPractice;
  onChange: (patch: { direction: Direction } | { practice: OfferedPractice }) => void;
  onSettings: () => void;
}) {
  const { t } = useTranslation('study');
  return (
    <div className="study-options flex items-center gap-2">
      <select
        aria-label={t('direction.label')}
        className="study-select"
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
      <select
        aria-label={t('practice.label')}
        className="study-select"
        value={props.practice}
        onChange={({ target }) => {
          const chosen = PRACTICES.find((practice) => practice === target.value);
          if (chosen) props.onChange({ practice: chosen });
        }}
      >
        {PRACTICES.map((practice) => (
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
