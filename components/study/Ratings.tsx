'use client';

import { useTranslation } from 'react-i18next';
import { useLocale } from '#lib/i18n/client.tsx';
import type { Interval } from '#lib/study/memory.ts';
import { RATINGS, type Rating } from '#lib/study/review.ts';
import { inWords } from './interval.ts';
import { Key } from './Key.tsx';

/** The four ratings, each with the time until the card returns; without intervals when practising off schedule. */
export function Ratings(props: {
  intervals: Readonly<Record<Rating, Interval>> | null;
  suggested: Rating;
  /** Whether the focus goes here when the answer is shown. */
  focused: boolean;
  onRate: (rating: Rating) => void;
}) {
  const { t } = useTranslation('study');
  const locale = useLocale();
  return (
    <div
      role="group"
      aria-label={t('rating.label')}
      className="study-ratings outline-none"
      tabIndex={-1}
      data-study-focus={props.focused || undefined}
    >
      {RATINGS.map((rating) => (
        <button
          key={rating}
          type="button"
          className={`study-rating ${rating === props.suggested ? 'study-rating-suggested' : ''}`}
          aria-keyshortcuts={String(rating)}
          onClick={() => {
            props.onRate(rating);
          }}
        >
          <span className="font-semibold">{t(`rating.${rating}`)}</span>{' '}
          {props.intervals && <span className="text-small text-soft">{inWords(props.intervals[rating], locale)}</span>}
          <Key hint>{String(rating)}</Key>
        </button>
      ))}
    </div>
  );
}
