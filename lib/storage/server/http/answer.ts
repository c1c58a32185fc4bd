import { loadMessages } from '../../../i18n/load.ts';
import { chooseLocale } from '../../../i18n/negotiate.ts';
import { localeCookie } from '../../../i18n/settings.ts';
import type { StoreError } from '../deck-store.ts';
import { type ApiError, STATUS } from './errors.ts';
import { etagOf } from './etag.ts';

/** Seconds after which a store out of order is worth another try. */
const PAUSE = 10;

/** On every answer: nothing of it runs, is guessed at or is found by a search engine. */
const ALWAYS = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
} as const;

/** An answer. Without a Cache-Control of its own nobody keeps it. */
export function answer(status: number, body: string | null, headers: Readonly<Record<string, string>> = {}): Response {
  const sent = new Headers({ ...ALWAYS, 'Cache-Control': 'no-store', ...headers });
  if (body !== null) sent.set('Content-Type', 'application/json; charset=utf-8');
  return new Response(body, { status, headers: sent });
}

/** `{error: {code, message}}` with the message in the reader's language. */
export async function answerError(request: Request, error: ApiError): Promise<Response> {
  const { code, at, version } = error;
  const saved = new RegExp(`(?:^|;\\s*)${localeCookie}=(\\w+)`, 'u').exec(request.headers.get('cookie') ?? '')?.[1];
  const locale = chooseLocale(saved, request.headers.get('accept-language'));
  const { share } = await loadMessages(locale, ['share']);
  const status = STATUS[code];
  const retryAfter = error.retryAfter ?? (status === 503 ? PAUSE : undefined);
  const body = { error: { code, message: share?.errors[code] ?? code, ...(at === undefined ? {} : { at }) } };
  return answer(status, JSON.stringify(body), {
    'Content-Language': locale,
    ...(version === undefined ? {} : { ETag: etagOf(version) }),
    ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
    ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
  });
}

/** The same for an error of the store. Two of its codes never come from what the routes ask of it. */
export function answerStoreError(request: Request, { code, version }: StoreError): Promise<Response> {
  const known = code === 'duplicate' || code === 'not-empty' ? 'unavailable' : code;
  return answerError(request, { code: known, ...(version === undefined ? {} : { version }) });
}
