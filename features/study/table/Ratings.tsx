'use client';

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '#lib/i18n/client.tsx';
import type { Interval } from '#lib/study/memory.ts';
import { RATINGS, type Rating } from '#lib/study/review.ts';
import { useShortcuts } from '#components/ui/shortcuts.ts';
import { inWords } from './interval.ts';
import { Key } from './Key.tsx';

/** The four ratings, each with the time until the card returns; without intervals when practising off schedule. */
export function Ratings(props: {
  intervals: Readonly<Record<Rating, Interval>> | null;
  suggested: Rating;
  /** Whether the suggestion rests on what was found in an answer; else it is only what Space does. */
  judged: boolean;
  /** Whether the focus goes here when the answer is shown. */
  focused: boolean;
  onRate: (rating: Rating) => void;
}) {
  const { t } = useTranslation('study');
  const locale = useLocale();
  const id = useId();
  const shortcuts = useShortcuts();
  return (
    <div>
      <div
        role="group"
        aria-label={t('rating.label')}
        aria-describedby={props.judged ? id : undefined}
        className="study-ratings outline-none"
        tabIndex={-1}
        data-study-focus={props.focused || undefined}
      >
        {RATINGS.map((rating) => (
          <button
            key={rating}
            type="button"
            className={`study-rating ${rating === props.suggested ? 'study-rating-suggested' : ''}`}
            aria-keyshortcuts={shortcuts ? String(rating) : undefined}
            onClick={() => {
              props.onRate(rating);
            }}
          >
            <span>
              <span className="font-semibold">{t(`rating.${rating}`)}</span>
              {props.judged && rating === props.suggested && (
                <span className="text-small text-soft max-sm:block">
                  <span className="max-sm:hidden"> · </span>
                  {t('rating.suggested')}
                </span>
              )}
            </span>{' '}
            {props.intervals && (
              <span className="text-small text-soft">{inWords(props.intervals[rating], locale)}</span>
            )}
            <Key hint>{String(rating)}</Key>
          </button>
        ))}
      </div>
      {props.judged && (
        <p id={id} className="study-for-keys mt-2 text-small text-soft">
          {t(shortcuts ? 'rating.keys' : 'rating.spaceOnly')}
        </p>
      )}
    </div>
  );
}
