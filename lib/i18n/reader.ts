import { cookies, headers } from 'next/headers';
import { chooseLocale } from '#lib/i18n/negotiate.ts';
import { isLocale, type Locale, localeCookie, localeHeader } from '#lib/i18n/settings.ts';

/** The saved choice, else the browser's. */
async function readersLocale(): Promise<Locale> {
  const saved = (await cookies()).get(localeCookie)?.value;
  return chooseLocale(saved, (await headers()).get('accept-language'));
}

/** The locale that the asked-for address names, else the reader's. */
export async function askedLocale(): Promise<Locale> {
  const named = (await headers()).get(localeHeader);
  return isLocale(named) ? named : readersLocale();
}

/**
 * Leads an address that names no locale to the reader's: the saved choice, else the browser's. The new address is
 * relative, so it is right behind any proxy, and it has no hash, so browsers keep the one they had.
 */
export async function toReader(path: (locale: Locale) => string): Promise<Response> {
  const locale = await readersLocale();
  return new Response(null, {
    status: 307,
    headers: { Location: path(locale), Vary: 'Accept-Language, Cookie', 'Cache-Control': 'no-store' },
  });
}
