import { Answers } from './answers.ts';
import { Reader } from './reader.ts';
import type { Release } from './release.ts';
import type { Order, Scope } from './scope.ts';
import { Shelf } from './shelf.ts';
import { Visitors } from './visitors.ts';
import { wantedBy } from './wanted.ts';

/**
 * The service worker. It answers for the static pages and their files from the release it came with; pages opened from
 * an older release are answered from that one as long as they live. A new release waits until no page is open or a
 * reader asks for it. Whatever is not kept goes to the network as if there were no worker.
 */
export function serve(scope: Scope, release: Release): void {
  const shelf = new Shelf(scope, release.id);
  const visitors = new Visitors(scope);
  const reader = new Reader(scope);
  const answers = new Answers(scope, release, shelf, visitors, reader);
  scope.addEventListener('install', (event) => {
    event.waitUntil(shelf.takeIn(release));
  });
  scope.addEventListener('activate', (event) => {
    event.waitUntil(
      visitors
        .noteUnknown(release.id)
        .then(() => answers.tidy())
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
    if (wanted?.kind === 'document') event.respondWith(answers.document(wanted.key, event));
    if (wanted?.kind === 'part') event.respondWith(answers.part(wanted.key, event));
    if (wanted?.kind === 'file') event.respondWith(answers.file(wanted.key, event));
    if (wanted?.kind === 'start') event.respondWith(answers.start(event.request));
    if (wanted?.kind === 'elsewhere') event.respondWith(answers.elsewhere(event));
  });
}
