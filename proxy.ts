import { NextResponse, type NextRequest } from 'next/server';
import { localeOf } from '#lib/i18n/paths.ts';
import { localeHeader } from '#lib/i18n/settings.ts';

/** The answer to an unknown path cannot see the path, so it is told which locale the path named. Nothing else happens here. */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers);
  const locale = localeOf(request.nextUrl.pathname);
  if (locale === null) headers.delete(localeHeader);
  else headers.set(localeHeader, locale);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ['/de/:path+', '/en/:path+'] };
