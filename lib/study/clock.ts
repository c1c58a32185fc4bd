import type { StudyEvent } from './review.ts';

/** A clock of another device may be ahead by this much before its readings are doubted. */
const TOLERANCE = 86_400_000;

/**
 * When each event happened, by id, as far as its device's clock can be believed.
 *
 * A clock that jumps (a flat battery, a wrong year set by hand) must neither hide cards for years nor make all of them
 * due at once. On one device the events are numbered, so their readings should never go back. The longest
 * run of readings that never goes back, and does not reach beyond `now`, is believed; every other event is taken to
 * have happened right after the believed one before it (or right at the one after it, when there is none before).
 * Null: the device has no believable reading at all.
 */
export function believedTimes(events: Iterable<StudyEvent>, now: number): Map<string, number | null> {
  const byDevice = new Map<string, StudyEvent[]>();
  for (const event of events) {
    const list = byDevice.get(event.device);
    if (list) list.push(event);
    else byDevice.set(event.device, [event]);
  }
  const times = new Map<string, number | null>();
  for (const list of byDevice.values()) {
    list.sort((a, b) => a.seq - b.seq || a.at - b.at || compare(a.id, b.id));
    const believed = longestRun(
      list.map((event) => event.at),
      now + TOLERANCE,
    );
    let before: number | null = null;
    const early: string[] = [];
    list.forEach((event, i) => {
      if (believed[i]) before = event.at;
      if (before === null) early.push(event.id);
      else {
        for (const id of early.splice(0)) times.set(id, before);
        times.set(event.id, before);
      }
    });
    for (const id of early) times.set(id, null);
  }
  return times;
}

/**
 * Marks one longest subsequence of `values` that never decreases, among those not above `limit`. Patience sorting:
 *
 *   values   3 9 4 4 8      tails[k]: index of the smallest value that ends a run of length k + 1
 *   tails    3 | 3 9 | 3 4 | 3 4 4 | 3 4 4 8      previous[i]: index of the value before i in its run
 */
function longestRun(values: readonly number[], limit: number): boolean[] {
  const tails: number[] = [];
  const previous: number[] = [];
  values.forEach((value, i) => {
    previous.push(-1);
    if (value > limit) return;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! <= value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[i] = tails[low - 1]!;
    tails[low] = i;
  });
  const marked = values.map(() => false);
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i]!) marked[i] = true;
  return marked;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
