import type { Card } from '#lib/decks/deck.ts';
import { lacksPack } from '#lib/decks/with-packs.ts';
import type { PackNews } from './packs.worker.ts';

/**
 * Makes the packs that cards lack, in a worker that fetches the lexicon, for any deck: made before there were packs,
 * opened from a link, read from a table. `hear` gets the cards that have got theirs, in portions, the first ones first.
 * Answers once there are no more, also when the lexicon does not come or `signal` ends it: grading does without.
 */
export function packsFor(
  cards: readonly Card[],
  hear: (packed: readonly Card[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const bare = cards.filter(lacksPack);
  if (bare.length === 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    let worker: Worker;
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener('abort', end);
      resolve();
    };
    try {
      worker = new Worker(new URL('./packs.worker.ts', import.meta.url), { type: 'module' });
    } catch {
      resolve();
      return;
    }
    signal.addEventListener('abort', end);
    worker.onerror = end;
    worker.onmessage = ({ data }: MessageEvent<PackNews>) => {
      if (data === 'done' || data === 'failed') end();
      else hear(data);
    };
    worker.postMessage(bare);
  });
}
