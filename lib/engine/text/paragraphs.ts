import type { Span } from '../types.ts';

const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/gu;
const SOFT_START = /^[\s\u200B]*\p{Ll}/u;
export const LINE_BREAKS = /[\n\r\v\f\u0085\u2028\u2029]/gu;

/** A text file wrapped by hand or by a mail program: lines of about equal length, none longer than this. */
const WRAPPED = Object.freeze({ longest: 120, shortestShare: 0.6, shortest: 40 });

interface Line extends Span {
  readonly text: string;
}

/**
 * The paragraphs of a text. A line break ends a paragraph, unless the text is wrapped there: the next line goes on in
 * lower case, or the lines up to the next empty line are all about as long as one another and one of them goes on in
 * lower case. Linear in the length of the text.
 */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const block of blocksOf(text)) {
    const wrapped = isWrapped(block);
    let current: Span | null = null;
    for (const line of block) {
      if (current && (wrapped || SOFT_START.test(line.text))) current = { start: current.start, end: line.end };
      else {
        if (current) paragraphs.push(current);
        current = { start: line.start, end: line.end };
      }
    }
    if (current) paragraphs.push(current);
  }
  return paragraphs;
}

/** Runs of lines that are not blank. */
function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  let expected = 0;
  for (const match of text.matchAll(LINE)) {
    const line = { start: match.index, end: match.index + match[0].length, text: match[0] };
    const gap = text.slice(expected, line.start);
    const blank = line.text.trim() === '';
    if (block.length > 0 && (blank || isBlankGap(gap))) {
      blocks.push(block);
      block = [];
    }
    if (!blank) block.push(line);
    expected = line.end;
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** More than one line break, "\r\n" counting as one. */
function isBlankGap(gap: string): boolean {
  return gap.length > 1 && gap !== '\r\n';
}

function isWrapped(block: readonly Line[]): boolean {
  if (block.length < 3) return false;
  const inner = block.slice(0, -1);
  let longest = 0;
  let shortest = Infinity;
  for (const { text } of inner) {
    longest = Math.max(longest, text.length);
    shortest = Math.min(shortest, text.length);
  }
  return (
    longest <= WRAPPED.longest &&
    shortest >= Math.max(WRAPPED.shortest, longest * WRAPPED.shortestShare) &&
    block.some((line, index) => index > 0 && SOFT_START.test(line.text))
  );
}
