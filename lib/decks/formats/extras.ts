import type { Card, Deck } from '../deck.ts';
import { NO_SOURCE } from '../deck-from-cards.ts';
import { LIMITS } from '../limits.ts';
import { parseCard, parseDeck } from '../parse.ts';
import { sha256 } from '../digest.ts';
import type { FileDetails } from './reading.ts';
import { cardOf, type Row } from './row.ts';

/**
 * What a foreign format has no place for travels as one JSON text beside what it can show: the fields in which a card
 * differs from the card that the visible row stands for. Two stamps say what the row looked like, so that whoever
 * changes a row in another program is believed, and nothing old is laid over it:
 *
 *     row as it was written     → the very same card
 *     other texts beside them   → segments, links and id stay, what can be seen comes from the row
 *     other sides               → what can be seen comes from the row; segments and links are made anew
 *
 * Packs do not travel: they can be made anew from the sides.
 */
interface Extras extends Partial<Card> {
  readonly version: 1;
  readonly sides: string;
  readonly row: string;
}

/** Fields that a row shows beside the two sides. */
const SEEN = ['speaker', 'role', 'note', 'accepts', 'relation', 'original', 'context'] as const;

/** What stays true of a card whatever became of its sides. */
const LASTING = ['cue', 'confidence'] as const;

const KEYS = ['id', 'en', 'de', ...LASTING, 'segments', 'links', ...SEEN] as const;

/** @param row what will be read back of the card's visible part */
export function extrasOf(card: Card, row: Row): string {
  const plain = cardOf(row);
  const differing = KEYS.filter((key) => JSON.stringify(card[key]) !== JSON.stringify(plain?.[key]));
  const extras: Extras = {
    version: 1,
    ...stamps(plain),
    ...Object.fromEntries(differing.flatMap((key) => (card[key] === undefined ? [] : [[key, card[key]]]))),
  };
  return JSON.stringify(extras);
}

/** The card of a row with its extras; without them, and where they are damaged, the card of the row alone. */
export function cardWith(row: Row, extras: string): Card | null {
  const plain = cardOf(row);
  const known = extrasFrom(extras);
  if (known === null) return plain && parseCard(plain);
  const { sides, row: whole } = stamps(plain);
  const believed = known.row === whole ? KEYS : known.sides === sides ? KEYS.filter(isHidden) : LASTING;
  const kept = Object.fromEntries(believed.flatMap((key) => (Object.hasOwn(known, key) ? [[key, known[key]]] : [])));
  return parseCard({ ...plain, ...kept }) ?? (plain && parseCard(plain));
}

function isHidden(key: (typeof KEYS)[number]): boolean {
  return !(SEEN as readonly string[]).includes(key);
}

function extrasFrom(text: string): Record<string, unknown> | null {
  if (!text.startsWith('{') || text.length > LIMITS.bytes) return null;
  try {
    const value = JSON.parse(text) as Record<string, unknown>;
    return value['version'] === 1 ? value : null;
  } catch {
    return null;
  }
}

function stamps(card: Card | null): { readonly sides: string; readonly row: string } {
  return {
    sides: stamp([card?.en, card?.de]),
    row: stamp([card?.en, card?.de, ...SEEN.map((key) => card?.[key])]),
  };
}

/** Eight digits of a digest: enough to notice a change. */
function stamp(value: unknown): string {
  const text = JSON.stringify(value);
  const units = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    units[at * 2] = text.charCodeAt(at) >> 8;
    units[at * 2 + 1] = text.charCodeAt(at) & 0xff;
  }
  return Array.from(sha256(units).subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** All of a deck but its cards, as one JSON text. */
export function deckExtras(deck: Deck): string {
  return JSON.stringify({ ...deck, cards: [] });
}

export const NO_DETAILS: FileDetails = Object.freeze({ id: null, title: null, description: null, source: NO_SOURCE });

/** The details in such a text; null where it is none. */
export function detailsFrom(text: string): FileDetails | null {
  if (!text.startsWith('{') || text.length > LIMITS.bytes) return null;
  try {
    const parsed = parseDeck(JSON.parse(text));
    if (!parsed.ok) return null;
    const { id, title, description, source } = parsed.value;
    return { id, title, description, source };
  } catch {
    return null;
  }
}
