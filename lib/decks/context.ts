import { splitSentences } from '../engine/text/sentences.ts';
import type { Language, Quote, Span } from '../engine/types.ts';
import type { Context } from './deck.ts';
import { saidParts } from './side-text.ts';

/** A stretch of an article that one side of a pair is made from. */
export interface Said extends Span {
  readonly lang: Language;
}

/** What some quotes of an article say, with its languages. */
export function saidIn(quotes: readonly Quote[]): Said[] {
  return quotes.flatMap((quote) => {
    const { lang } = quote;
    return lang === 'other' ? [] : saidParts(quote).map(({ start, end }) => ({ start, end, lang }));
  });
}

/** A context longer than this (UTF-16 code units) shows only the sentences around the original. */
const LONGEST = 1500;

/** The sentences of an article, found once and asked often. */
export class Surroundings {
  readonly #article: string;
  readonly #sentences: readonly Span[];

  constructor(article: string) {
    this.#article = article;
    this.#sentences = splitSentences(article, 'de');
  }

  /** The sentences around a pair, with what is said in them marked; null where that fills them. */
  around(said: readonly Said[], original: Language): Context | null {
    const whole = this.#sentencesOver(said);
    const place =
      whole && whole.end - whole.start > LONGEST
        ? this.#sentencesOver(said.filter(({ lang }) => lang === original))
        : whole;
    if (!place || place.end - place.start > LONGEST) return null;
    return cut(this.#article, place, said);
  }

  /** From the start of the sentence in which the first span begins to the end of that in which the last one ends. */
  #sentencesOver(spans: readonly Span[]): Span | null {
    if (spans.length === 0) return null;
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    const first = this.#sentences[this.#firstEndingAfter(start)];
    const last = this.#sentences[this.#firstEndingAfter(end - 1)];
    return first && last ? { start: Math.min(first.start, start), end: Math.max(last.end, end) } : null;
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sentences[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** One blank for each run of white space, nothing invisible; the spans move along. */
function cut(article: string, place: Span, quotes: readonly (Span & { readonly lang: Language })[]): Context {
  let text = '';
  const moved = new Map<number, number>();
  for (let at = place.start; at < place.end; at++) {
    moved.set(at, text.length);
    const letter = article[at]!;
    if (/\s/u.test(letter)) text += text.endsWith(' ') || text === '' ? '' : ' ';
    else if (!/[\u00AD\u200B\u2060\uFEFF]/u.test(letter)) text += letter;
  }
  const to = (offset: number): number => (offset >= place.end ? text.length : (moved.get(offset) ?? 0));
  return {
    text: text.toWellFormed(),
    quotes: quotes
      .filter(({ start, end }) => start >= place.start && end <= place.end)
      .map(({ start, end, lang }) => ({ start: to(start), end: to(end), lang }))
      .filter(({ start, end }) => start < end)
      .sort((a, b) => a.start - b.start),
  };
}
