import { localeOf, paths } from '../i18n/paths.ts';
import { Reader } from './reader.ts';
import type { Release } from './release.ts';
import type { FetchEvent, Order, Scope } from './scope.ts';
import { clearShelves, findAnywhere, Shelf } from './shelf.ts';
import { Visitors } from './visitors.ts';
import { isHashed, wantedBy } from './wanted.ts';

/**
 * The service worker. It answers for the static pages and their files from the release it came with; pages opened from
 * an older release are answered from that one as long as they live. A new release waits until no page is open or a
 * reader asks for it. Whatever is not kept goes to the network as if there were no worker.
 */
export function serve(scope: Scope, release: Release): void {
  const shelf = new Shelf(scope, release.id);
  const visitors = new Visitors(scope);
  const reader = new Reader(scope);

  const tidy = async (): Promise<void> => {
    // A release that is being taken in, or waits, has no visitors yet.
    if (scope.registration.installing !== null || scope.registration.waiting !== null) return;
    await clearShelves(scope, (await visitors.releases()).add(release.id));
  };

  const document = async (key: string, event: FetchEvent): Promise<Response> => {
    event.waitUntil(visitors.note(event.resultingClientId, release.id).then(tidy));
    return (await shelf.find(key)) ?? scope.fetch(event.request);
  };

  const part = async (key: string, { clientId, request }: FetchEvent): Promise<Response> => {
    const own = new Shelf(scope, (await visitors.releaseOf(clientId)) ?? release.id);
    return (await own.find(key)) ?? scope.fetch(request);
  };

  const file = async (key: string, event: FetchEvent): Promise<Response> => {
    const kept = isHashed(key)
      ? ((await shelf.find(key)) ?? (await findAnywhere(scope, key)))
      : await new Shelf(scope, (await visitors.releaseOf(event.clientId)) ?? release.id).find(key);
    if (kept) return kept;
    const response = await scope.fetch(event.request);
    if (response.ok && release.later.includes(key)) event.waitUntil(shelf.add(key, response.clone()));
    return response;
  };

  /** The bare address: the server's choice of language, made here, where that needs no network. */
  const start = async (request: Request): Promise<Response> => {
    const here = async () => redirect(paths.library(await reader.locale()));
    return scope.cookieStore ? here() : scope.fetch(request).catch(here);
  };
  const redirect = (path: string): Response => Response.redirect(new URL(path, scope.location.origin), 307);

  const elsewhere = async ({ request }: FetchEvent): Promise<Response> => {
    try {
      return await scope.fetch(request);
    } catch (error) {
      const { pathname } = new URL(request.url);
      const locale = localeOf(pathname) ?? (await reader.locale());
      // The deck is in the hash, which the browser keeps, and the page for it is here.
      if (pathname === paths.linked(null)) return redirect(paths.linked(locale));
      const page = await shelf.find(paths.offline(locale));
      if (page) return page;
      throw error;
    }
  };

  scope.addEventListener('install', (event) => {
    event.waitUntil(shelf.takeIn(release));
  });
  scope.addEventListener('activate', (event) => {
    event.waitUntil(
      visitors
        .noteUnknown(release.id)
        .then(tidy)
        .then(() => scope.clients.claim()),
    );
  });
  scope.addEventListener('message', (event) => {
    const order = event.data as Order | null;
    if (order === 'take-over') event.waitUntil(scope.skipWaiting());
    if (typeof order === 'object' && order !== null) event.waitUntil(reader.hear(order.chosen));
    if (order === 'fetch-later') event.waitUntil(shelf.takeInLater(release));
  });
  scope.addEventListener('fetch', (event) => {
    const wanted = wantedBy(event.request, release, scope.location.origin);
    if (wanted?.kind === 'document') event.respondWith(document(wanted.key, event));
    if (wanted?.kind === 'part') event.respondWith(part(wanted.key, event));
    if (wanted?.kind === 'file') event.respondWith(file(wanted.key, event));
    if (wanted?.kind === 'start') event.respondWith(start(event.request));
    if (wanted?.kind === 'elsewhere') event.respondWith(elsewhere(event));
  });
}
