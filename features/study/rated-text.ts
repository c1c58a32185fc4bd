import type { TFunction } from 'i18next';
import { inWords } from './table/interval.ts';
import type { Locale } from '#lib/i18n/settings.ts';
import type { Interval } from '#lib/study/memory.ts';
import type { Rating } from '#lib/study/review.ts';

/** What is said once a card is rated. `back`: when it returns; null off schedule. `left`: how many cards there are. */
export function ratedText(
  t: TFunction<'study'>,
  locale: Locale,
  { rating, back, left }: { readonly rating: Rating; readonly back: Interval | null; readonly left: number },
): string {
  const parts = back ? [t('said.rated', { rating: t(`rating.${rating}`), interval: inWords(back, locale) })] : [];
  return [...parts, left > 0 ? t('said.left', { count: left }) : t('said.finished')].join(' ');
}
