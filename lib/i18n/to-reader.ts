import { cookies, headers } from 'next/headers';
import { chooseLocale } from '#lib/i18n/negotiate.ts';
import { localeCookie, type Locale } from '#lib/i18n/settings.ts';

/**
 * Leads an address that names no locale to the reader's: the saved choice, else the browser's. The new address is
 * relative, so it is right behind any proxy, and it has no hash, so browsers keep the one they had.
 */
export async function toReader(path: (locale: Locale) => string): Promise<Response> {
  const saved = (await cookies()).get(localeCookie)?.value;
  const locale = chooseLocale(saved, (await headers()).get('accept-language'));
  return new Response(null, {
    status: 307,
    headers: { Location: path(locale), Vary: 'Accept-Language, Cookie', 'Cache-Control': 'no-store' },
  });
}
