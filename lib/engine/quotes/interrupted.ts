import { REPORTING_VERBS, wordMatcher } from '../languages/reporting.ts';
import type { Draft } from './draft.ts';

/** An interpreter's clause interrupts too. */
const isReporting = wordMatcher([...REPORTING_VERBS.words, 'übersetzte', 'übersetzten', 'übersetzt', 'dolmetschte']);

/** Longest reporting clause inside a quotation, in characters. */
const LONGEST = 90;

/**
 * Quotations that a reporting clause interrupts: „Wir gehen“, sagte sie, „und zwar sofort.“ Gives for each quotation
 * that has company the indexes that belong together, in order.
 */
export function joinInterrupted(
  text: string,
  drafts: readonly Draft[],
  outer: readonly number[],
): Map<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (let place = 1; place < outer.length; place++) {
    const [left, right] = [outer[place - 1]!, outer[place]!];
    const [a, b] = [drafts[left]!, drafts[right]!];
    if (
      a.lang !== b.lang ||
      b.outer.start - a.outer.end > LONGEST ||
      !interrupts(text.slice(a.outer.end, b.outer.start), a.text, b.text)
    )
      continue;
    const group = groups.get(left) ?? [left];
    group.push(right);
    groups.set(left, group);
    groups.set(right, group);
  }
  return groups;
}

/** `, sagte sie, ` between two halves of a sentence; `, sagte sie. ` between two sentences. */
function interrupts(between: string, first: string, second: string): boolean {
  if (!/^\s*,\s/u.test(between) || /\n|\(|\)|:/u.test(between)) return false;
  const words = between.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0 || words.length > 9 || !words.slice(0, 3).some(isReporting)) return false;
  if (/,\s*$/u.test(between)) return true;
  return /\.\s*$/u.test(between) && first.length > 0 && /^\p{Lu}/u.test(second);
}
