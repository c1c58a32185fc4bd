import type { Card } from '#lib/decks/deck.ts';
import type { Language } from '#lib/engine/types.ts';

/** A segment on paper: what stands left and right of the same line; null where a side has nothing for it. */
export type PrintRow = Readonly<Record<Language, string | null>>;

/** A card cut into its segments, or whole where it has none. */
export function printRows({ en, de, segments }: Card): PrintRow[] {
  if (segments.length === 0) return [{ en, de }];
  return segments.map((segment) => ({
    en: segment.en && (en?.slice(segment.en.start, segment.en.end).trim() ?? null),
    de: segment.de && (de?.slice(segment.de.start, segment.de.end).trim() ?? null),
  }));
}

/** How many lines somebody needs to write a text of so many letters by hand in half a page's width. */
export function linesFor(letters: number): number {
  return Math.min(24, Math.max(2, Math.ceil((letters * 1.2) / LETTERS_A_LINE)));
}

const LETTERS_A_LINE = 34;
