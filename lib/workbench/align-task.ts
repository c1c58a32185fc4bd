import type { Said } from '../decks/context.ts';
import type { Language, Segment, Span } from '../engine/types.ts';
import type { WorkPair } from './pairs/pair.ts';

/** A pair as the engine is asked about it. */
export interface AlignTask {
  readonly en: string;
  readonly de: string;
  /** The segments somebody cut; null: the engine cuts. */
  readonly segments: readonly Segment[] | null;
  readonly original: Language;
  /** A piece of the article around the pair, and where its sides stand in that; null for a pair of no article. */
  readonly around: { readonly text: string; readonly said: readonly Said[] } | null;
}

/** So much of the article on either side holds the sentences around a pair (UTF-16 code units). */
const REACH = 2000;

/** What to ask about a pair that has both sides. */
export function taskOf(pair: WorkPair, article: string): AlignTask {
  const { en, de, places, original } = pair;
  const sides = (['en', 'de'] as const).flatMap((lang) => places[lang].map((span): Said => ({ ...span, lang })));
  return {
    ...{ en: en ?? '', de: de ?? '', original },
    segments: pair.cut || pair.due === 'links' ? pair.segments : null,
    around: sides.length > 0 && article !== '' ? window(article, sides) : null,
  };
}

function window(article: string, sides: readonly Said[]): AlignTask['around'] {
  const hull: Span = {
    start: Math.max(0, Math.min(...sides.map(({ start }) => start)) - REACH),
    end: Math.max(...sides.map(({ end }) => end)) + REACH,
  };
  const said = sides.map(({ start, end, lang }) => ({ start: start - hull.start, end: end - hull.start, lang }));
  return { text: article.slice(hull.start, hull.end), said };
}
