import * as v from 'valibot';
import type { Span } from '../engine/types.ts';
import type { Card, Deck } from './deck.ts';
import { LIMITS } from './limits.ts';
import { fail, ok, type Result } from './result.ts';
import { SOURCE_DATE, SOURCE_URL } from './source.ts';
import { utf8Length } from './utf8.ts';

/**
 * Why something is not a deck. `at` names the place, as in "cards.3.en".
 *
 * - `not-json`: the text is no JSON (cut, or another format);
 * - `not-a-deck`: it does not look like a deck at all;
 * - `newer-version`: made by a newer version of the app;
 * - `too-large`: over the size limit; `too-many-cards`: over the number of cards;
 * - `duplicate-card`: two cards have the same id;
 * - `invalid`: it is a deck, but this place in it is wrong.
 */
export type DeckError =
  | { readonly code: 'not-json' | 'not-a-deck' | 'newer-version' | 'too-large' | 'too-many-cards' }
  | { readonly code: 'duplicate-card' | 'invalid'; readonly at: string };

/** A lone surrogate half cannot be written in UTF-8; it becomes U+FFFD, which is as long, so that spans still fit. */
const text = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max),
    v.transform((value) => value.toWellFormed()),
  );
const filled = (max: number) => v.pipe(text(max), v.regex(/\S/u));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const span = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start < end),
);
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const language = v.picklist(['en', 'de']);

export const context = v.object({
  text: text(LIMITS.context),
  quotes: v.pipe(
    v.array(
      v.pipe(
        v.object({ start: offset, end: offset, lang: language }),
        v.check(({ start, end }) => start < end),
      ),
    ),
    v.maxLength(LIMITS.contextQuotes),
  ),
});

const stems = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(200)), v.pipe(v.string(), v.maxLength(LIMITS.packEntry))),
  v.check((words) => Object.keys(words).length <= LIMITS.packWords),
);
const packSide = v.object({
  rarity: v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(200)), v.pipe(v.number(), v.minValue(0), v.maxValue(1000))),
    v.check((words) => Object.keys(words).length <= LIMITS.packWords),
  ),
  synonyms: stems,
  translations: stems,
  neighbours: v.pipe(v.string(), v.maxLength(LIMITS.packNeighbours)),
});
const pack = v.object({ version: v.literal(1), en: packSide, de: packSide });

const accepted = v.pipe(v.array(filled(LIMITS.side)), v.maxLength(LIMITS.accepts));

const card = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/u)),
    en: v.nullable(filled(LIMITS.side)),
    de: v.nullable(filled(LIMITS.side)),
    original: language,
    relation: v.picklist(['full', 'partial', 'paraphrase', 'none']),
    speaker: v.nullable(text(LIMITS.name)),
    role: v.nullable(text(LIMITS.name)),
    cue: v.nullable(text(LIMITS.name)),
    confidence: share,
    segments: v.pipe(
      v.array(
        v.pipe(
          v.object({ en: v.nullable(span), de: v.nullable(span) }),
          v.check(({ en, de }) => en !== null || de !== null),
        ),
      ),
      v.maxLength(LIMITS.segments),
    ),
    links: v.pipe(v.array(v.object({ en: span, de: span, confidence: share })), v.maxLength(LIMITS.links)),
    context: v.nullable(context),
    note: v.exactOptional(v.nullable(text(LIMITS.note))),
    accepts: v.exactOptional(v.object({ en: accepted, de: accepted })),
    // A pack of another version, or a damaged one, is left out: the deck does without.
    pack: v.exactOptional(v.fallback(v.nullable(pack), null)),
  }),
  v.transform(({ pack: known, ...rest }): Card => (known ? { ...rest, pack: known } : rest)),
  v.check((value) => hasItsSides(value)),
  v.check((value) => fitsItsTexts(value)),
);

const deck = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/u)),
  title: filled(LIMITS.title),
  description: v.nullable(text(LIMITS.description)),
  source: v.object({
    title: v.nullable(text(LIMITS.title)),
    outlet: v.nullable(text(LIMITS.outlet)),
    date: v.nullable(v.pipe(v.string(), v.regex(SOURCE_DATE))),
    url: v.nullable(v.pipe(text(LIMITS.url), v.regex(SOURCE_URL))),
  }),
  cards: v.array(card),
});

/**
 * Reads a deck from something that claims to be one. Unknown properties are left out, whatever they are called or hold;
 * nothing is taken over unchecked, and nothing thrown.
 */
export function parseDeck(value: unknown): Result<Deck, DeckError> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail({ code: 'not-a-deck' });
  const { version, cards } = value as { version?: unknown; cards?: unknown };
  if (typeof version === 'number' && Number.isInteger(version) && version > 1) return fail({ code: 'newer-version' });
  if (version !== 1 || !Array.isArray(cards)) return fail({ code: 'not-a-deck' });
  if (cards.length > LIMITS.cards) return fail({ code: 'too-many-cards' });
  const parsed = v.safeParse(deck, value, { abortEarly: true });
  if (!parsed.success) return fail({ code: 'invalid', at: v.getDotPath(parsed.issues[0]) ?? '' });
  const twice = firstDuplicate(parsed.output.cards);
  if (twice !== -1) return fail({ code: 'duplicate-card', at: `cards.${twice}` });
  if (utf8Length(JSON.stringify(parsed.output)) > LIMITS.bytes) return fail({ code: 'too-large' });
  return ok(parsed.output);
}

/** A card read with the same suspicion; null for anything that is none. */
export function parseCard(value: unknown): Card | null {
  const parsed = v.safeParse(card, value, { abortEarly: true });
  return parsed.success ? parsed.output : null;
}

/** {@link parseDeck} for a JSON text. */
export function readDeck(json: string): Result<Deck, DeckError> {
  // Indented JSON may be a few times as long as the deck in it; beyond that nothing is read at all.
  if (json.length > LIMITS.bytes * 4) return fail({ code: 'too-large' });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return fail({ code: 'not-json' });
  }
  return parseDeck(value);
}

/** A deck as JSON text, which {@link readDeck} reads back to the same deck. */
export function writeDeck(deck: Deck): string {
  return JSON.stringify(deck);
}

/** "None" means that a side is missing, and the original never is. */
function hasItsSides(card: Card): boolean {
  return card[card.original] !== null && (card.relation === 'none') === (card.en === null || card.de === null);
}

/** Every span lies in its text, and no two segments share a letter. */
function fitsItsTexts(card: Card): boolean {
  const en = card.en?.length ?? 0;
  const de = card.de?.length ?? 0;
  return (
    areApart(
      card.segments.map((segment) => segment.en).filter((piece) => piece !== null),
      en,
    ) &&
    areApart(
      card.segments.map((segment) => segment.de).filter((piece) => piece !== null),
      de,
    ) &&
    card.links.every((link) => link.en.end <= en && link.de.end <= de) &&
    (card.context?.quotes.every((quote) => quote.end <= (card.context?.text.length ?? 0)) ?? true)
  );
}

function areApart(spans: readonly Span[], length: number): boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  return sorted.every((span, index) => span.end <= (sorted[index + 1]?.start ?? length));
}

function firstDuplicate(cards: readonly { readonly id: string }[]): number {
  const seen = new Set<string>();
  return cards.findIndex(({ id }) => seen.size === seen.add(id).size);
}
