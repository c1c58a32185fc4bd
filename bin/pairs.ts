import { lineUp } from '../lib/decks/line-up.ts';
import type { Lexicon } from '../lib/engine/align/lexicon.ts';
import type { Language, Pair, Quote, Span } from '../lib/engine/types.ts';

/** Where a side of a pair stands: the text it is in, and the offsets of that text in what was given to read. */
export interface Place {
  readonly text: string;
  readonly toRaw: (span: Span) => Span;
}

interface Side {
  /** The stretches that were said, joined by a blank. */
  readonly text: string;
  /** Leads from offsets in `text` to offsets in what was given to read. */
  readonly toRaw: (span: Span) => Span;
}

/** A pair as the command line prints it: with its segments and word links, in offsets of the text as given. */
export function printedPair(pair: Pair, quotes: readonly Quote[], places: Record<Language, Place>, lexicon: Lexicon) {
  const { en, de, relation, cue } = pair;
  const given = { en, de, relation, cue, confidence: round(pair.confidence) };
  if (en.length === 0 || de.length === 0) return { ...given, segments: [], links: [] };
  const english = sideOf(en, quotes, places.en);
  const german = sideOf(de, quotes, places.de);
  const { segments, links } = lineUp(english.text, german.text, lexicon);
  return {
    ...given,
    segments: segments.map(({ en, de }) => ({ en: en && english.toRaw(en), de: de && german.toRaw(de) })),
    links: links.map(({ en, de, confidence }) => ({ en: english.toRaw(en), de: german.toRaw(de), confidence })),
  };
}

function sideOf(indexes: readonly number[], quotes: readonly Quote[], place: Place): Side {
  const parts = indexes.flatMap((index) => quotes[index]!.parts ?? [quotes[index]!]);
  const starts: number[] = [];
  let text = '';
  for (const part of parts) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += place.text.slice(part.start, part.end);
  }
  const toArticle = (offset: number): number => {
    const at = starts.findLastIndex((start) => start <= offset);
    return parts[at]!.start + offset - starts[at]!;
  };
  return {
    text,
    // The last unit, not the end, decides the part that a span ends in.
    toRaw: ({ start, end }) => place.toRaw({ start: toArticle(start), end: toArticle(Math.max(start, end - 1)) + 1 }),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
