import { answerKey, type Release } from './release.ts';

/** What is read of a request. */
export interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null };
}

/**
 * What a request is about. `document`: somebody opens a static page. `part`: the router prepares or does a change of
 * page. `file`: anything a page is made of. `start`: the bare address. `elsewhere`: any other page, which needs the
 * network. Null: none of our business.
 */
export type Wanted =
  | { readonly kind: 'document' | 'part' | 'file'; readonly key: string }
  | { readonly kind: 'start' | 'elsewhere' }
  | null;

/** Query and hash never change what is answered: pages are static, and ids of decks are read in the browser. */
export function wantedBy(asked: Asked, release: Release, origin: string): Wanted {
  if (asked.method !== 'GET') return null;
  const { origin: host, pathname } = new URL(asked.url);
  if (host !== origin || pathname.startsWith('/api/')) return null;
  if (asked.mode === 'navigate') {
    if (release.pages.includes(pathname)) return { kind: 'document', key: answerKey(pathname, null) };
    return { kind: pathname === '/' ? 'start' : 'elsewhere' };
  }
  if (asked.headers.get('rsc') !== null) return partOf(asked, pathname, release);
  if (isHashed(pathname) || release.files.includes(pathname) || release.later.includes(pathname))
    return { kind: 'file', key: pathname };
  return null;
}

/** The router asks for a page as a whole (the empty part) or for a named segment of it. */
function partOf({ headers }: Asked, pathname: string, { pages }: Release): Wanted {
  const segment = headers.get('next-router-segment-prefetch');
  const known = segment !== null || headers.get('next-router-prefetch') === null;
  return known && pages.includes(pathname) ? { kind: 'part', key: answerKey(pathname, segment ?? '') } : null;
}

/** The name of such a file changes with its content, so that any copy is the right one, whatever release brought it. */
export function isHashed(path: string): boolean {
  return /^\/_next\/static\/(?:chunks|media)\//u.test(path);
}
