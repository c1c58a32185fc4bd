import { NextResponse, type NextRequest } from 'next/server';
import { BEFORE_PAINT } from '#components/shell/before-paint.ts';
import { localeOf } from '#lib/i18n/paths.ts';
import { localeHeader } from '#lib/i18n/settings.ts';

/** Pages made on demand: their inline scripts are not known before, so each answer names its own by a nonce. */
const ON_DEMAND = /^\/(?:de|en)\/d\//u;
const POLICY = 'Content-Security-Policy';

/**
 * The answer to an unknown path cannot see the path, so it is told which locale the path named. Pages made on demand get
 * their Content-Security-Policy; prerendered ones have it already (see scripts/setup/policy.mjs).
 */
export async function proxy(request: NextRequest) {
  const headers = new Headers(request.headers);
  const { pathname } = request.nextUrl;
  const locale = localeOf(pathname);
  if (locale === null) headers.delete(localeHeader);
  else headers.set(localeHeader, locale);
  // Next gives its scripts the nonce that it finds in the policy of the request.
  headers.delete(POLICY);
  if (!ON_DEMAND.test(pathname)) return NextResponse.next({ request: { headers } });
  const policy = policyWith(crypto.randomUUID(), await digest(BEFORE_PAINT));
  headers.set(POLICY, policy);
  const answer = NextResponse.next({ request: { headers } });
  answer.headers.set(POLICY, policy);
  return answer;
}

/** As for prerendered pages, but with a nonce in place of hashes; the development server compiles with eval. */
function policyWith(nonce: string, hash: string): string {
  const evaluated = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'sha256-${hash}'${evaluated}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes));
}

export const config = { matcher: ['/de/:path+', '/en/:path+'] };
