import type { Span } from '../engine/types.ts';

/**
 * The stretches of a text that a link counts by number instead of writing where they begin and end: runs of letters and
 * digits, with an apostrophe before or a hyphen inside. What a word is never changes, or old links would point elsewhere;
 * the engine's own tokens may.
 */
export function linkWords(text: string): Span[] {
  const words: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const apostrophe = isApostrophe(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1));
    if (!apostrophe && !isLetter(text.charCodeAt(at))) continue;
    const start = at;
    do at++;
    while (isLetter(text.charCodeAt(at)) || (text[at] === '-' && isLetter(text.charCodeAt(at + 1))));
    words.push({ start, end: at });
    at--;
  }
  return words;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** Digits, letters, and everything beyond Latin-1's signs but general and ideographic punctuation; NaN is none. */
function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
  return (
    unit >= 0xc0 &&
    unit !== 0xd7 &&
    unit !== 0xf7 &&
    !(unit >= 0x2000 && unit <= 0x206f) &&
    !(unit >= 0x3000 && unit <= 0x303f)
  );
}
