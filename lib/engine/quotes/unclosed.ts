import { REPORTING_VERBS, wordMatcher } from '../languages/reporting.ts';
import { QUOTE } from '../languages/signs.ts';

const isReporting = wordMatcher(REPORTING_VERBS.words);
/** Longest quotation that is saved, in characters. */
const LONGEST = 400;
const MARK = new RegExp(`[${QUOTE}]`, 'u');

/**
 * Where a quotation ends whose closing mark is missing; -1 where nothing says so. `start` is behind its opening mark.
 * „We are not afraid (deutsch: … · „We are not afraid, sagte sie · „We are not afraid. Dann: „…
 * A mark that is `sure` to open, as „ is, may also have the rest of its line.
 */
export function unclosedEnd(text: string, start: number, sure: boolean): number {
  if (!/[\p{L}\p{N}]/u.test(text[start] ?? '')) return -1;
  const ahead = text.slice(start, start + LONGEST);
  const mark = ahead.search(MARK);
  const line = ahead.indexOf('\n');
  const zone = ahead.slice(0, Math.min(mark < 0 ? LONGEST : mark, line < 0 ? LONGEST : line));
  const bracket = zone.search(/\s*[([]/u);
  const report = [...zone.matchAll(/,\s+(\p{Ll}+)\s/gu)].find((match) => isReporting(match[1]!))?.index ?? -1;
  const ends = [bracket, report].filter((at) => at > 0);
  if (ends.length > 0) return start + Math.min(...ends);
  if (!sure) return -1;
  const toLineEnd = (mark < 0 || (line >= 0 && line < mark)) && zone.length < LONGEST;
  const sentence = toLineEnd ? zone.trimEnd().length : zone.search(/(?<=[.!?])\s/u);
  return sentence > 0 ? start + sentence : -1;
}
