import * as v from 'valibot';
import { fromBase64url, toBase64url } from './base64url.ts';
import { cardId } from './card-id.ts';
import type { Card, Deck, Side } from './deck.ts';
import { readMarks, writeMarks } from './link-marks.ts';
import { LIMITS } from './limits.ts';
import { fromLetters, toLetters } from './vlq.ts';

/** The first number of every deck in a link; another shape gets another. */
const SHAPE = 1;
const RELATIONS = ['full', 'partial', 'paraphrase', 'none'] as const;
const LANGUAGES = ['en', 'de'] as const;

const text = v.string();
const maybe = v.union([v.literal(0), text]);
const column = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(LIMITS.cards));

/**
 * A deck as it travels in a link: columns instead of cards, since texts of one kind compress better side by side, and 0
 * for null. Items may be added at the end, never changed.
 */
const wire = v.looseTuple([
  v.literal(SHAPE),
  /** The deck's id, a UUID as `~` and 22 letters. */
  text,
  /** Title, description; then the source: title, outlet, date, URL. */
  v.tuple([text, maybe, maybe, maybe, maybe, maybe]),
  /** Every name once: speakers, roles and cues. */
  v.array(text),
  /** Four numbers a card in letters: speaker, role, cue (0 for none, else its number in the names from 1); what it is. */
  text,
  column(maybe),
  column(maybe),
  /** Segments and word links of each card; see link-marks.ts. */
  column(text),
  /** The cards (by number) whose id is not made from their content. */
  column(v.tuple([v.number(), text])),
  /** What was added to cards (by number): note, further accepted renderings in English, in German. */
  v.optional(column(v.tuple([v.number(), maybe, v.array(text), v.array(text)])), []),
]);
type Wire = v.InferOutput<typeof wire>;

/** A deck as the text that a link packs. */
export function writeWire(deck: Deck): string {
  const { source, cards } = deck;
  const names = new Map<string, number>();
  const nameNumber = (name: string | null): number => {
    if (name === null) return 0;
    if (!names.has(name)) names.set(name, names.size + 1);
    return names.get(name)!;
  };
  const facts = cards.flatMap((card) => [
    ...[nameNumber(card.speaker), nameNumber(card.role), nameNumber(card.cue)],
    numberOfKind(card),
  ]);
  const value: Wire = [
    SHAPE,
    shortId(deck.id),
    [deck.title, deck.description ?? 0, source.title ?? 0, source.outlet ?? 0, source.date ?? 0, source.url ?? 0],
    [...names.keys()],
    toLetters(facts),
    cards.map(({ en }) => en ?? 0),
    cards.map(({ de }) => de ?? 0),
    cards.map(writeMarks),
    cards.flatMap(({ id, en, de }, number) => (id === cardId(en, de) ? [] : [[number, id] as [number, string]])),
    cards.flatMap((card, number): Wire[9] => {
      const { note, accepts } = additionsOf(card);
      if (note === undefined && accepts === undefined) return [];
      return [[number, note ?? 0, [...(accepts?.en ?? [])], [...(accepts?.de ?? [])]]];
    }),
  ];
  return JSON.stringify(value);
}

/**
 * What claims to be a deck from the text of {@link writeWire}, for parseDeck to check; `newer` when the text is of a shape
 * to come, null when it is something else.
 */
export function readWire(json: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (Array.isArray(value) && typeof value[0] === 'number' && value[0] > SHAPE) return 'newer';
  const parsed = v.safeParse(wire, value, { abortEarly: true });
  return parsed.success ? deckOf(parsed.output) : null;
}

type Additions = Pick<Card, 'note' | 'accepts'>;

/** As they come out of a link: nothing is said about what is empty. */
export function additionsOf({ note, accepts }: Additions): Additions {
  const some = accepts && accepts.en.length + accepts.de.length > 0;
  return { ...(note != null ? { note } : {}), ...(some ? { accepts } : {}) };
}

function deckOf([, id, texts, names, letters, en, de, marks, ids, additions]: Wire): unknown {
  const [title, description, ...source] = texts.map((value) => (value === 0 ? null : value));
  const facts = fromLetters(letters);
  if (facts?.length !== en.length * FACTS || de.length !== en.length || marks.length !== en.length) return null;
  const own = new Map(ids);
  const added = new Map(
    additions.map(([number, note, ...accepts]) => [
      number,
      additionsOf({ note: note === 0 ? null : note, accepts: { en: accepts[0], de: accepts[1] } }),
    ]),
  );
  const cards = en.map((english, number) => {
    const sides = { en: english === 0 ? null : english, de: sideAt(de, number) };
    const [speaker, role, cue, kind] = facts.slice(number * FACTS, (number + 1) * FACTS).map(Number) as Four;
    const name = (at: number): string | null | undefined => (at === 0 ? null : names[at - 1]);
    return {
      ...{ id: own.get(number) ?? cardId(sides.en, sides.de), ...sides, ...kindOf(kind) },
      ...{ speaker: name(speaker), role: name(role), cue: name(cue), context: null },
      ...readMarks(marks[number]!, sides.en, sides.de),
      ...added.get(number),
    };
  });
  const [from, outlet, date, url] = source;
  return { version: 1, id: longId(id), title, description, source: { title: from, outlet, date, url }, cards };
}

const FACTS = 4;
type Four = [number, number, number, number];

function sideAt(sides: readonly (string | 0)[], number: number): Side {
  return sides[number] || null;
}

/** Confidence in percent, the original's language and the relation in one number. */
function numberOfKind({ confidence, original, relation }: Card): number {
  const kind = LANGUAGES.indexOf(original) * RELATIONS.length + RELATIONS.indexOf(relation);
  return (100 - Math.round(confidence * 100)) * KINDS + kind;
}

const KINDS = LANGUAGES.length * RELATIONS.length;

function kindOf(number: number): object {
  const kind = number % KINDS;
  return {
    confidence: (100 - Math.floor(number / KINDS)) / 100,
    original: LANGUAGES[Math.floor(kind / RELATIONS.length)],
    relation: RELATIONS[kind % RELATIONS.length],
  };
}

/** A UUID is 32 hexadecimal digits, which 22 letters can say too. */
function shortId(id: string): string {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(id)) return id;
  const bytes = id.replaceAll('-', '').match(/../gu) ?? [];
  return `~${toBase64url(Uint8Array.from(bytes, (pair) => parseInt(pair, 16)))}`;
}

function longId(id: string): string {
  const read = id.startsWith('~') ? fromBase64url(id.slice(1)) : null;
  if (!read) return id;
  const digits = Array.from(read.bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}
