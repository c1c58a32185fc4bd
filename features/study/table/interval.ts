import type { Interval } from '#lib/study/memory.ts';
import type { Locale } from '#lib/i18n/settings.ts';

const DAYS_PER_MONTH = 30.44;
const DAYS_PER_YEAR = 365.25;

/** "in 1 Minute", "morgen", "in 3 Tagen", "in 2 Monaten", "in 1,4 Jahren". */
export function inWords({ unit, count }: Interval, locale: Locale): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (unit === 'minute') return format.format(count, 'minute');
  if (count < 31) return format.format(count, 'day');
  if (count < DAYS_PER_YEAR) return format.format(Math.round(count / DAYS_PER_MONTH), 'month');
  return format.format(Math.round((count / DAYS_PER_YEAR) * 10) / 10, 'year');
}
