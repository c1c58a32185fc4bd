import type { Accepts } from '../../decks/deck.ts';
import { LIMITS } from '../../decks/limits.ts';
import { cleanText } from '../../decks/side-text.ts';
import type { Language, Relation } from '../../engine/types.ts';
import { type Pairs, withPair } from './pair.ts';

export type TextDetail = 'speaker' | 'role' | 'note';

const LONGEST: Readonly<Record<TextDetail, number>> = { speaker: LIMITS.name, role: LIMITS.name, note: LIMITS.note };

/** Who said it, what they are, or a note; kept as typed while it is being typed, "" is null. */
export function setDetail(pairs: Pairs, key: string, detail: TextDetail, text: string): Pairs {
  const value = text.slice(0, LONGEST[detail]) || null;
  return withPair(pairs, key, (pair) => (pair[detail] === value ? pair : { ...pair, [detail]: value }));
}

/** Which side was really said; a side that is missing was not. */
export function setOriginal(pairs: Pairs, key: string, original: Language): Pairs {
  return withPair(pairs, key, (pair) =>
    pair[original] === null || pair.original === original ? pair : { ...pair, original },
  );
}

/** How complete the rendering is, for a pair that has one. */
export function setRelation(pairs: Pairs, key: string, relation: Exclude<Relation, 'none'>): Pairs {
  return withPair(pairs, key, (pair) =>
    pair.relation === 'none' || pair.relation === relation ? pair : { ...pair, relation },
  );
}

/** Adds a further accepted wording of one side; one that is there already is not added again. */
export function addAccepted(pairs: Pairs, key: string, side: Language, text: string): Pairs {
  const wording = cleanText(text).slice(0, LIMITS.side);
  return withPair(pairs, key, (pair) => {
    const known = pair.accepts[side];
    if (wording === '' || known.length >= LIMITS.accepts || known.includes(wording) || pair[side] === wording)
      return pair;
    return { ...pair, accepts: { ...pair.accepts, [side]: [...known, wording] } };
  });
}

export function removeAccepted(pairs: Pairs, key: string, side: Language, index: number): Pairs {
  return withPair(pairs, key, (pair) => {
    if (pair.accepts[side][index] === undefined) return pair;
    const accepts: Accepts = { ...pair.accepts, [side]: pair.accepts[side].toSpliced(index, 1) };
    return { ...pair, accepts };
  });
}
