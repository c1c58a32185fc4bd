'use client';

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '#components/ui/shortcuts.ts';
import type { Interval } from '#lib/study/memory.ts';
import { RATINGS, type Rating } from '#lib/study/review.ts';
import { RatingButton } from './RatingButton.tsx';

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
  const { intervals, suggested, judged } = props;
  const id = useId();
  const shortcuts = useShortcuts();
  return (
    <div>
      <div
        role="group"
        aria-label={t('rating.label')}
        aria-describedby={judged ? id : undefined}
        className="study-ratings outline-none"
        tabIndex={-1}
        data-study-focus={props.focused || undefined}
      >
        {RATINGS.map((rating) => (
          <RatingButton
            key={rating}
            rating={rating}
            interval={intervals && intervals[rating]}
            suggestion={rating !== suggested ? null : judged ? 'judged' : 'usual'}
            onRate={props.onRate}
          />
        ))}
      </div>
      {judged && (
        <p id={id} className="study-for-keys mt-2 text-small text-soft">
          {t(shortcuts ? 'rating.keys' : 'rating.spaceOnly')}
        </p>
      )}
    </div>
  );
}
