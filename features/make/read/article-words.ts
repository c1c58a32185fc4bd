import { APOSTROPHE, DASH, HYPHEN, QUOTE, SINGLE_QUOTE } from '#lib/engine/languages/signs.ts';
import type { Span } from '#lib/engine/types.ts';

/** A word as one walks over it, with the mark that ends its sentence: quotation marks and brackets stand outside. */
const WORD = new RegExp(
  String.raw`[\p{L}\p{M}\p{N}]+(?:[${APOSTROPHE}${HYPHEN}.,:][\p{L}\p{M}\p{N}]+)*(?:[.!?…]+)?`,
  'gu',
);
/** What stands outside of what was said, where a selection ends. */
const OUTSIDE = new RegExp(String.raw`[\s${QUOTE}${SINGLE_QUOTE}(),;:${DASH}${HYPHEN}]`, 'u');
/** No word and no gap between words is longer; so far around an offset is looked at. */
const REACH = 400;

/** The first word at an offset or behind it. */
export function wordAt(article: string, offset: number): Span | null {
  const words = article.slice(offset).matchAll(WORD);
  const found = words.next().value;
  return found ? spanOf(found, offset) : null;
}

/** Where an arrow key leads from a word; null where there is nothing more. */
export function stepped(article: string, from: Span, key: string): Span | null {
  switch (key) {
    case 'ArrowRight':
      return wordAt(article, from.end);
    case 'ArrowLeft':
      return lastWordBefore(article, from.start);
    case 'ArrowDown': {
      const line = article.indexOf('\n', from.end);
      return line === -1 ? null : wordAt(article, line);
    }
    case 'ArrowUp': {
      const line = article.lastIndexOf('\n', from.start);
      const word = line === -1 ? null : lastWordBefore(article, line);
      return word && wordAt(article, article.lastIndexOf('\n', word.start) + 1);
    }
    default:
      return null;
  }
}

/** A selection without the marks, brackets and blanks at its ends, in whole words; null when no word is left. */
export function trimmed(article: string, { start, end }: Span): Span | null {
  const text = article.slice(start, end);
  const first = /[\p{L}\p{N}]/u.exec(text);
  if (!first) return null;
  let last = text.length;
  while (OUTSIDE.test(text[last - 1] ?? 'x')) last--;
  return { start: start + first.index, end: start + last };
}

function lastWordBefore(article: string, offset: number): Span | null {
  let from = Math.max(0, offset - REACH);
  // Not from the middle of a word.
  while (from > 0 && /[^\s]/u.test(article[from - 1]!)) from--;
  const found = Array.from(article.slice(from, offset).matchAll(WORD)).at(-1);
  return found ? spanOf(found, from) : null;
}

function spanOf(found: RegExpExecArray, from: number): Span {
  return { start: from + found.index, end: from + found.index + found[0].length };
}
