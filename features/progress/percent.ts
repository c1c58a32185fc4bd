import type { Locale } from '#lib/i18n/settings.ts';

/** "90 %" or "90%". */
export function percentOf(share: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
