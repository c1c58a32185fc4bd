import type { Quote, Span } from '../engine/types.ts';

/** Soft hyphens, zero-width characters, direction marks, byte order marks. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** A stretch of an article as it stands on a card: nothing invisible, letters composed, blanks single. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFC').toWellFormed().replace(/\s+/gu, ' ').trim();
}

/** The stretches of a quote that were said: its parts where a reporting clause interrupts it, else the whole. */
export function saidParts(quote: Quote): readonly Span[] {
  return quote.parts && quote.parts.length > 0 ? quote.parts : [quote];
}

/** What some quotes of an article say, one after the other; null when there are none or nothing is in them. */
export function sideText(article: string, quotes: readonly Quote[]): string | null {
  const said = quotes.flatMap((quote) =>
    saidParts(quote).map(({ start, end }) => cleanText(article.slice(start, end))),
  );
  return said.filter((part) => part !== '').join(' ') || null;
}
