import { LIMITS } from '../../decks/limits.ts';
import { cleanText } from '../../decks/side-text.ts';
import type { Language, Segment, Span } from '../../engine/types.ts';
import { NO_ACCEPTS, NOWHERE } from './from-cards.ts';
import { otherSide, type PairLink, type Pairs, settled, withPair, type WorkPair, wholeSegments } from './pair.ts';

/**
 * Takes the rendering away from a quotation. It becomes a pair of its own behind it, dropped, since it renders nothing
 * now: so no text is lost, and it can be given to another quotation.
 */
export function unpair(pairs: Pairs, key: string, newKey: string): Pairs {
  const at = pairs.findIndex((pair) => pair.key === key);
  const pair = pairs[at];
  if (!pair || pair.en === null || pair.de === null) return pairs;
  const loose = otherSide(pair.original);
  return pairs.toSpliced(
    at,
    1,
    withoutSide({ ...pair, cue: null, confidence: 1 }, loose),
    withoutSide({ ...pair, key: newKey, cue: null, confidence: 1, dropped: true, note: null }, pair.original),
  );
}

/**
 * Joins two pairs into the first: where one has a side that the other lacks they complete each other, and what both have
 * is put together in the order of the article, else of the list. The joined pair is in the deck if either was.
 */
export function joinPairs(pairs: Pairs, key: string, otherKey: string): Pairs {
  const [at, from] = [key, otherKey].map((each) => pairs.findIndex((pair) => pair.key === each)) as [number, number];
  const [pair, other] = [pairs[at], pairs[from]];
  if (!pair || !other || pair === other) return pairs;
  const [one, two] = follows(pair, other, at < from) ? [pair, other] : [other, pair];
  const joined = concatenated(pair, one, two);
  if ((joined.en?.length ?? 0) > LIMITS.side || (joined.de?.length ?? 0) > LIMITS.side) return pairs;
  return pairs.with(at, joined).toSpliced(from, 1);
}

/** Makes a stretch of the article a quotation: a new pair, in the order of the article, with nothing on the other side. */
export function markQuotation(pairs: Pairs, article: string, place: Span, side: Language, newKey: string): Pairs {
  const text = cleanText(article.slice(place.start, place.end)).slice(0, LIMITS.side);
  if (text === '') return pairs;
  const sides = side === 'en' ? { en: text, de: null } : { en: null, de: text };
  const quotation: WorkPair = {
    ...{ key: newKey, id: null, ...sides, places: { ...NOWHERE, [side]: [place] }, original: side, relation: 'none' },
    ...{ confidence: 1, cue: null, speaker: null, role: null, note: null, accepts: NO_ACCEPTS },
    ...{ segments: wholeSegments(sides.en, sides.de), cut: false, links: [], context: null, dropped: false },
    due: 'nothing',
  };
  const freed = unmark(pairs, [place]);
  const behind = freed.findIndex((pair) => startOf(pair) > place.start);
  return freed.toSpliced(behind === -1 ? freed.length : behind, 0, quotation);
}

/**
 * Makes a stretch of the article the rendering of a quotation. Whoever had the stretch loses it, and a rendering that
 * the quotation had before becomes a dropped pair of its own (see {@link unpair}).
 */
export function markRendering(pairs: Pairs, article: string, place: Span, key: string, newKey: string): Pairs {
  const target = pairs.find((pair) => pair.key === key);
  const text = cleanText(article.slice(place.start, place.end)).slice(0, LIMITS.side);
  if (!target || text === '') return pairs;
  const side = otherSide(target.original);
  if (target.places[target.original].some((own) => own.start < place.end && place.start < own.end)) return pairs;
  const freed = unmark(unpair(pairs, key, newKey), [place]);
  return withPair(freed, key, (pair) => {
    if (pair[side] !== null || pair.original === side) return pair;
    const sides = { en: pair.en, de: pair.de, [side]: text };
    return settled({
      ...{
        ...pair,
        ...sides,
        id: null,
        confidence: 1,
        segments: wholeSegments(sides.en, sides.de),
        cut: false,
        links: [],
      },
      ...{ places: { ...pair.places, [side]: [place] }, due: 'all' },
    });
  });
}

/**
 * Takes stretches of the article out of the pairs that stand in them: a side that meets one is no side any more, and a
 * pair without sides is gone. The words stay where they are, in the article.
 */
export function unmark(pairs: Pairs, stretches: readonly Span[]): Pairs {
  const hit = (pair: WorkPair, side: Language): boolean =>
    pair.places[side].some((place) => stretches.some((span) => place.start < span.end && span.start < place.end));
  if (!pairs.some((pair) => hit(pair, 'en') || hit(pair, 'de'))) return pairs;
  return pairs.flatMap((pair) => {
    const left = (['en', 'de'] as const).reduce<WorkPair | null>((rest, side) => {
      if (!rest || !hit(pair, side)) return rest;
      return rest[otherSide(side)] === null ? null : withoutSide(rest, side);
    }, pair);
    return left ? [left] : [];
  });
}

/** Where a pair begins in the article; Infinity for one that does not stand there. */
function startOf({ places }: WorkPair): number {
  return Math.min(Infinity, ...[...places.en, ...places.de].map(({ start }) => start));
}

function follows(pair: WorkPair, other: WorkPair, listed: boolean): boolean {
  const [one, two] = [startOf(pair), startOf(other)];
  return one === two || one === Infinity || two === Infinity ? listed : one < two;
}

function withoutSide(pair: WorkPair, side: Language): WorkPair {
  const sides = { en: pair.en, de: pair.de, [side]: null };
  return settled({
    ...{ ...pair, ...sides, id: null, places: { ...pair.places, [side]: [] } },
    ...{ segments: wholeSegments(sides.en, sides.de), cut: false, links: [] },
  });
}

function concatenated(kept: WorkPair, one: WorkPair, two: WorkPair): WorkPair {
  const join = (side: Language): string | null =>
    [one[side], two[side]].filter((text) => text !== null).join(' ') || null;
  const by = { en: one.en === null ? 0 : one.en.length + 1, de: one.de === null ? 0 : one.de.length + 1 };
  const [en, de] = [join('en'), join('de')];
  const halves = one.en !== null && one.de !== null && two.en !== null && two.de !== null;
  const segments: readonly Segment[] = [...one.segments, ...two.segments.map((segment) => movedBoth(segment, by))];
  const links: readonly PairLink[] = [
    ...one.links,
    ...two.links.map((link) => ({ ...link, en: moved(link.en, by.en), de: moved(link.de, by.de) })),
  ];
  return settled({
    ...{ ...kept, id: null, en, de, links, confidence: 1, dropped: one.dropped && two.dropped },
    places: { en: [...one.places.en, ...two.places.en], de: [...one.places.de, ...two.places.de] },
    accepts: halves
      ? NO_ACCEPTS
      : { en: [...one.accepts.en, ...two.accepts.en], de: [...one.accepts.de, ...two.accepts.de] },
    speaker: kept.speaker ?? one.speaker ?? two.speaker,
    role: kept.role ?? one.role ?? two.role,
    note: [one.note, two.note].filter((note) => note !== null).join('\n') || null,
    segments: halves ? segments : wholeSegments(en, de),
    cut: halves && (one.cut || two.cut),
    due: 'all',
  });
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function movedBoth({ en, de }: Segment, by: Readonly<Record<Language, number>>): Segment {
  return { en: en && moved(en, by.en), de: de && moved(de, by.de) };
}
