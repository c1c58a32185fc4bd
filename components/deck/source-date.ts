import type { Locale } from '#lib/i18n/settings.ts';

/** "2017-12" → "December 2017", "2017-12-19" → "19 December 2017"; as exact as it is known. Anything else stays as it is. */
export function sourceDate(date: string, locale: Locale): string {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date);
  if (!found) return date;
  const [, year, month, day] = found;
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const format = new Intl.DateTimeFormat(locale === 'de' ? 'de' : 'en-GB', {
    year: 'numeric',
    month: month === undefined ? undefined : 'long',
    day: day === undefined ? undefined : 'numeric',
    // The date of a newspaper is the same everywhere; without a zone, server and browser would differ.
    timeZone: 'UTC',
  });
  return format.format(time);
}
