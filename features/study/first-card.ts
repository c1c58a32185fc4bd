import { answerLanguage } from '#lib/study/direction.ts';
import { cardOnTable, openRoom } from '#lib/study/room.ts';
import { DEFAULT_SETTINGS } from '#lib/study/settings.ts';
import { starterDeck } from '#lib/decks/starter.ts';
import type { FirstCardProps } from './Opening.tsx';

/** What lies on the table of somebody who has never studied here: the prompt alone, so that no answer stands in the page. */
export function firstCard(): FirstCardProps {
  const table = cardOnTable(openRoom([starterDeck], DEFAULT_SETTINGS, [], { at: 0, offset: 0 }, null));
  if (!table) throw new Error('the starter deck has no card to study');
  const { direction } = DEFAULT_SETTINGS;
  const { id, original, relation, speaker, role, confidence, ...rest } = table.card;
  const answer = answerLanguage(direction);
  const segments = rest.segments.map((segment) => ({ ...segment, [answer]: null }));
  const prompt = { en: rest.en, de: rest.de, [answer]: null };
  const card = {
    id,
    ...prompt,
    original,
    relation,
    speaker,
    role,
    cue: null,
    confidence,
    segments,
    links: [],
    context: null,
  };
  return { card, direction };
}
