import type { Card } from '#lib/decks/deck.ts';
import { packing } from '#lib/decks/packed.ts';
import { loadLexicon } from '#lib/storage/browser/lexicon.ts';

/** What the worker says: some cards with their packs, that there are no more, or that there is no lexicon. */
export type PackNews = readonly Card[] | 'done' | 'failed';

/** What is used of the worker's global scope; the DOM's types do not know it. */
interface Scope {
  onmessage: ((event: { readonly data: readonly Card[] }) => void) | null;
  postMessage(news: PackNews): void;
}

const scope = globalThis as unknown as Scope;

/** Milliseconds between two messages: the page judges answers meanwhile, and should not be called too often. */
const SHIFT = 500;

scope.onmessage = ({ data: cards }) => {
  make(cards).then(
    () => {
      scope.postMessage('done');
    },
    () => {
      scope.postMessage('failed');
    },
  );
};

async function make(cards: readonly Card[]): Promise<void> {
  const lexicon = await loadLexicon();
  let ready: Card[] = [];
  let since = performance.now();
  for (const card of packing(cards, lexicon)) {
    ready.push(card);
    if (performance.now() - since < SHIFT) continue;
    scope.postMessage(ready);
    ready = [];
    since = performance.now();
  }
  scope.postMessage(ready);
}
