import { cookies, headers } from 'next/headers';
import { chooseLocale } from '#lib/i18n/negotiate.ts';
import { paths } from '#lib/i18n/paths.ts';
import { localeCookie } from '#lib/i18n/settings.ts';

/** The bare address: the saved language, else the browser's. The address is relative, so it is right behind any proxy. */
export async function GET() {
  const saved = (await cookies()).get(localeCookie)?.value;
  const locale = chooseLocale(saved, (await headers()).get('accept-language'));
  return new Response(null, {
    status: 307,
    headers: { Location: paths.library(locale), Vary: 'Accept-Language, Cookie', 'Cache-Control': 'no-store' },
  });
}
