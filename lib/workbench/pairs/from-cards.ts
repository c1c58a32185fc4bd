import type { Accepts, Card } from '../../decks/deck.ts';
import type { Language, Segment } from '../../engine/types.ts';
import { type Places, type WorkPair, wholeSegments } from './pair.ts';

export const NOWHERE: Places = Object.freeze({ en: [], de: [] });
export const NO_ACCEPTS: Accepts = Object.freeze({ en: [], de: [] });

/** A card as a pair to be repaired. Whatever its segments miss of the texts makes the engine cut it anew. */
export function pairOfCard(card: Card, places: Places = NOWHERE): WorkPair {
  const { id, en, de, original, relation, confidence, cue, speaker, role, context } = card;
  const both = en !== null && de !== null;
  const sound = both && covers(en, card.segments, 'en') && covers(de, card.segments, 'de');
  return {
    ...{ key: id, id, en, de, places, original, relation, confidence, cue, speaker, role, context },
    note: card.note ?? null,
    accepts: card.accepts ?? NO_ACCEPTS,
    segments: sound ? card.segments : wholeSegments(en, de),
    cut: false,
    links: card.links.map((link) => ({ ...link, by: 'engine' })),
    dropped: false,
    due: both && !sound ? 'all' : 'nothing',
  };
}

/** Whether some segments cover every letter of a side; that none is covered twice is known of every card. */
function covers(text: string, segments: readonly Segment[], side: Language): boolean {
  const spans = segments.flatMap((segment) => segment[side] ?? []).sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of spans) {
    if (text.slice(at, start).trim() !== '') return false;
    at = end;
  }
  return spans.length > 0 && text.slice(at).trim() === '';
}
