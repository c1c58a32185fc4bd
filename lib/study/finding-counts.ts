import type { Schedule } from './schedule.ts';

/** In how many answers a kind of error was made. */
export interface FindingCount {
  readonly kind: string;
  readonly count: number;
}

/** The kinds of error in typed and ordered answers, the most frequent first. */
export function countFindings(reviews: Schedule['reviews']): FindingCount[] {
  const counts = new Map<string, number>();
  for (const { event } of reviews) {
    for (const kind of event.errors ?? []) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}
