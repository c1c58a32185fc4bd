import type { Span } from '../../engine/types.ts';
import { type PairLink, type Pairs, withPair, type WorkPair } from './pair.ts';

/** Links two words, or takes their link away; either way it is a hand's word that the engine does not touch. */
export function toggleLink(pairs: Pairs, key: string, en: Span, de: Span): Pairs {
  return withPair(pairs, key, (pair) => {
    if (!within(en, pair.en) || !within(de, pair.de)) return pair;
    const linked = areLinked(pair, en, de);
    const others = pair.links.filter((link) => !same(link, en, de));
    const link: PairLink = { en, de, confidence: linked ? 0 : 1, by: 'hand' };
    return { ...pair, links: [...others, link].sort((a, b) => a.en.start - b.en.start || a.de.start - b.de.start) };
  });
}

export function areLinked(pair: Pick<WorkPair, 'links'>, en: Span, de: Span): boolean {
  return pair.links.some((link) => link.confidence > 0 && same(link, en, de));
}

/** The engine's links, where no hand has said otherwise. */
export function withHandLinks(pair: Pick<WorkPair, 'links'>, found: readonly PairLink[]): PairLink[] {
  const hands = pair.links.filter(({ by }) => by === 'hand');
  const free = found.filter((link) => !hands.some((hand) => same(hand, link.en, link.de)));
  return [...free, ...hands].sort((a, b) => a.en.start - b.en.start || a.de.start - b.de.start);
}

function same(link: PairLink, en: Span, de: Span): boolean {
  return meet(link.en, en) && meet(link.de, de);
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function within(span: Span, text: string | null): boolean {
  return text !== null && span.start >= 0 && span.start < span.end && span.end <= text.length;
}
