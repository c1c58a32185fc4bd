import { APOSTROPHE, HYPHEN } from '../languages/signs.ts';
import type { Language, Token } from '../types.ts';

/** Letters, with inner apostrophes, hyphens and soft hyphens: "Technologie-Chef", "geht's", "O’Brien". */
const WORD = new RegExp(
  String.raw`[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}\u00AD]|[${APOSTROPHE}${HYPHEN}](?=[\p{L}\p{M}]))*`,
  'uy',
);
/** Digits with inner separators: "16,8", "1.000", "29", "10:30". */
const NUMBER = /\p{N}(?:\p{N}|[.,:](?=\p{N}))*/uy;
const SPACE = /[\s\u00AD\u200B\u200C\u200D\u2060\uFEFF]+/uy;
/** English clitics, split off as in the Penn Treebank: do|n’t, you|’ve, ca|n’t. */
const CLITIC = new RegExp(String.raw`(?:n[${APOSTROPHE}]t|[${APOSTROPHE}](?:s|ve|re|ll|d|m))$`, 'iu');

/**
 * Splits a text into words, numbers and punctuation, in one pass. White space and invisible characters belong to no
 * token; every other character belongs to exactly one. Runs of dots ("...") are one token.
 */
export function tokenize(text: string, lang: Language): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number, kind: Token['kind']): void => {
    tokens.push({ start, end, text: text.slice(start, end), kind });
  };
  let at = 0;
  while (at < text.length) {
    const space = matchEnd(SPACE, text, at);
    if (space > at) {
      at = space;
      continue;
    }
    const word = matchEnd(WORD, text, at);
    if (word > at) {
      const clitic = lang === 'en' ? CLITIC.exec(text.slice(at, word)) : null;
      if (clitic && clitic.index > 0) {
        push(at, at + clitic.index, 'word');
        push(at + clitic.index, word, 'word');
      } else push(at, word, 'word');
      at = word;
      continue;
    }
    const number = matchEnd(NUMBER, text, at);
    if (number > at) {
      push(at, number, 'number');
      at = number;
      continue;
    }
    const dots = text[at] === '.' ? endOfDots(text, at) : at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;
    push(at, dots, 'punctuation');
    at = dots;
  }
  return tokens;
}

/** Whether a word is one that {@link tokenize} splits off: "n’t", "'ll". */
export function isClitic(word: string): boolean {
  return CLITIC.exec(word)?.index === 0;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function endOfDots(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === '.') end++;
  return end;
}
