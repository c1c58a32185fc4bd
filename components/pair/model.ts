import type { Card } from '#lib/decks/deck.ts';
import { isClitic, tokenize } from '#lib/engine/text/tokens.ts';
import type { Language, Span, Token } from '#lib/engine/types.ts';

/** A stretch of a side: a word that can be pointed at (its number within the side), or what stands between words. */
export interface Piece {
  readonly text: string;
  readonly word: number | null;
}

/** One line of the card: what stands left and right in the same segment; null where a side has nothing for it. */
export interface Row {
  readonly en: readonly Piece[] | null;
  readonly de: readonly Piece[] | null;
}

export interface PairModel {
  readonly rows: readonly Row[];
  readonly words: Readonly<Record<Language, readonly string[]>>;
  /** For each word of a side the numbers of its partners on the other, in reading order. */
  readonly partners: Readonly<Record<Language, readonly (readonly number[])[]>>;
}

/** Cuts a card into rows of pieces and gives each word its partners. */
export function pairModel(card: Pick<Card, 'en' | 'de' | 'segments' | 'links'>): PairModel {
  const en = wordsOf(card.en ?? '', 'en');
  const de = wordsOf(card.de ?? '', 'de');
  const partners = { en: en.map((): number[] => []), de: de.map((): number[] => []) };
  for (const link of card.links) {
    for (const e of wordsIn(en, link.en)) {
      for (const d of wordsIn(de, link.de)) {
        if (!partners.en[e]!.includes(d)) partners.en[e]!.push(d);
        if (!partners.de[d]!.includes(e)) partners.de[d]!.push(e);
      }
    }
  }
  for (const side of [partners.en, partners.de]) for (const list of side) list.sort((a, b) => a - b);
  const segments =
    card.segments.length > 0
      ? card.segments
      : [{ en: card.en === null ? null : whole(card.en), de: card.de === null ? null : whole(card.de) }];
  return {
    rows: segments.map((segment) => ({
      en: segment.en && pieces(card.en ?? '', en, segment.en),
      de: segment.de && pieces(card.de ?? '', de, segment.de),
    })),
    words: { en: en.map(({ text }) => text), de: de.map(({ text }) => text) },
    partners,
  };
}

/** The words as read out: neighbours with a blank, an ellipsis where something stands between ("hat … gefunden"). */
export function phrase(words: readonly string[], numbers: readonly number[]): string {
  let text = '';
  numbers.forEach((number, at) => {
    const word = words[number] ?? '';
    if (at === 0) text = word;
    else if (number !== numbers[at - 1]! + 1) text += ` … ${word}`;
    else text += isClitic(word) ? word : ` ${word}`;
  });
  return text;
}

/** The words of a side, in the order of their numbers. */
export function wordsOf(text: string, lang: Language): Token[] {
  return tokenize(text, lang).filter((token) => token.kind !== 'punctuation');
}

function wordsIn(words: readonly Token[], span: Span): number[] {
  const found: number[] = [];
  for (let at = firstEndingAfter(words, span.start); at < words.length && words[at]!.start < span.end; at++)
    found.push(at);
  return found;
}

/** Binary search: the first word that ends behind `offset`. */
function firstEndingAfter(words: readonly Token[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pieces(text: string, words: readonly Token[], span: Span): Piece[] {
  const start = span.start + (/^\s*/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
  const end = span.start + text.slice(span.start, span.end).trimEnd().length;
  const cut: Piece[] = [];
  let at = start;
  for (const number of wordsIn(words, { start, end })) {
    const word = words[number]!;
    if (word.start > at) cut.push({ text: text.slice(at, word.start), word: null });
    cut.push({ text: text.slice(Math.max(word.start, start), Math.min(word.end, end)), word: number });
    at = word.end;
  }
  if (at < end) cut.push({ text: text.slice(at, end), word: null });
  return cut;
}

function whole(text: string): Span {
  return { start: 0, end: text.length };
}
