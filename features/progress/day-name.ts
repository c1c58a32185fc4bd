import type { Locale } from '#lib/i18n/settings.ts';
import { dateOf } from '#lib/study/day.ts';

/** "3. März" or "3 March". A study day is a date already, so it is shown as it is, in no time zone. */
export function dayName(day: number, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return format.format(dateOf(day));
}
