import type { Span } from '#lib/engine/types.ts';
import type { LooseMark } from '#lib/workbench/article.ts';
import type { Pairs } from '#lib/workbench/pairs/pair.ts';

/** A stretch to be marked in the article. */
export interface Mark extends Span {
  readonly kind: 'en' | 'de' | 'title';
  /** The key of the pair the stretch belongs to; null for titles and for quotes without a pair. */
  readonly card: string | null;
}

/** A text without marks, or a mark around texts and further marks. */
export type Piece = string | { readonly mark: Mark; readonly inside: readonly Piece[] };

export interface Paragraph {
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/** Some paragraphs that are drawn together. */
export interface Chunk {
  readonly start: number;
  readonly paragraphs: readonly Paragraph[];
  /** The pairs that have a mark in here. */
  readonly cards: ReadonlySet<string>;
}

/** Chunks are as long as this (UTF-16 code units): a screen or two, so that what is off screen costs nothing. */
const CHUNK = 4000;

/** The marks of an article: the sides of the pairs in their languages, and what belongs to none. Outer ones first. */
export function marksOf(pairs: Pairs, loose: readonly LooseMark[]): Mark[] {
  const marks = pairs.flatMap(({ key, places }) =>
    (['en', 'de'] as const).flatMap((kind) =>
      places[kind].map(({ start, end }): Mark => ({ start, end, kind, card: key })),
    ),
  );
  const free = loose.filter(({ start, end }) => !marks.some((mark) => mark.start === start && mark.end === end));
  return [...marks, ...free.map((mark): Mark => ({ ...mark, card: null }))].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** Whether two lists of marks say the same, so that an article need not be cut anew. */
export function sameMarks(some: readonly Mark[], others: readonly Mark[]): boolean {
  return (
    some.length === others.length &&
    some.every((mark, at) => {
      const other = others[at]!;
      return (
        mark.start === other.start && mark.end === other.end && mark.kind === other.kind && mark.card === other.card
      );
    })
  );
}

/** Cuts an article into chunks of paragraphs with their marks. Linear in the length of the text. */
export function chunksOf(text: string, marks: readonly Mark[]): Chunk[] {
  const chunks: Chunk[] = [];
  let paragraphs: Paragraph[] = [];
  let cards = new Set<string>();
  let size = 0;
  let next = 0;
  let open: Mark[] = [];
  for (const span of paragraphsOf(text)) {
    while (marks[next] && marks[next]!.start < span.end) open.push(marks[next++]!);
    const inside = open.filter((mark) => mark.end > span.start && mark.start < span.end);
    for (const { card } of inside) if (card !== null) cards.add(card);
    paragraphs.push({ start: span.start, pieces: piecesOf(text, span, inside) });
    open = open.filter((mark) => mark.end > span.end);
    size += span.end - span.start;
    if (size < CHUNK) continue;
    chunks.push({ start: paragraphs[0]!.start, paragraphs, cards });
    [paragraphs, cards, size] = [[], new Set(), 0];
  }
  if (paragraphs.length > 0) chunks.push({ start: paragraphs[0]!.start, paragraphs, cards });
  return chunks;
}

/** Lines with something in them; endless ones are cut at a blank. */
function* paragraphsOf(text: string): Generator<Span> {
  for (const { index, 0: line } of text.matchAll(/[^\r\n]*\S[^\r\n]*/gu)) {
    const end = index + line.length;
    for (let start = index; start < end;) {
      const blank = end - start > 2 * CHUNK ? text.lastIndexOf(' ', start + 2 * CHUNK) : end;
      const stop = blank > start ? blank : Math.min(end, start + 2 * CHUNK);
      yield { start, end: stop };
      start = stop;
    }
  }
}

/** Marks that cross one another, or reach beyond the stretch, are cut short. */
function piecesOf(text: string, { start, end }: Span, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (let index = 0; index < marks.length;) {
    const mark = marks[index]!;
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    index++;
    if (from >= to) continue;
    let last = index;
    while (last < marks.length && marks[last]!.start < to) last++;
    if (from > at) pieces.push(text.slice(at, from));
    pieces.push({ mark, inside: piecesOf(text, { start: from, end: to }, marks.slice(index, last)) });
    index = last;
    at = to;
  }
  if (at < end) pieces.push(text.slice(at, end));
  return pieces;
}
