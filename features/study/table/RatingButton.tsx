'use client';

import { useTranslation } from 'react-i18next';
import { useLocale } from '#lib/i18n/client.tsx';
import type { Interval } from '#lib/study/memory.ts';
import type { Rating } from '#lib/study/review.ts';
import { useKeyShortcut } from '../use-key-shortcut.ts';
import { inWords } from './interval.ts';
import { KeyHint } from './KeyHint.tsx';

/** One of the four ratings. */
export function RatingButton(props: {
  rating: Rating;
  /** The time until the card returns; null off schedule. */
  interval: Interval | null;
  /** Whether it is what Space does: by what was found in the answer, which is said, or by itself. */
  suggestion: 'judged' | 'usual' | null;
  onRate: (rating: Rating) => void;
}) {
  const { t } = useTranslation('study');
  const locale = useLocale();
  const { rating, interval, suggestion } = props;
  const shortcut = useKeyShortcut(`rate${rating}`);
  return (
    <button
      type="button"
      className={`study-rating ${suggestion ? 'study-rating-suggested' : ''}`}
      aria-keyshortcuts={shortcut}
      onClick={() => {
        props.onRate(rating);
      }}
    >
      <span>
        <span className="font-semibold">{t(`rating.${rating}`)}</span>
        {suggestion === 'judged' && (
          <span className="text-small text-soft max-sm:block">
            <span className="max-sm:hidden"> · </span>
            {t('rating.suggested')}
          </span>
        )}
      </span>{' '}
      {interval && <span className="text-small text-soft">{inWords(interval, locale)}</span>}
      <KeyHint of={`rate${rating}`} />
    </button>
  );
}
