import { SaxesParser } from 'saxes';
import type { Card } from '../../deck.ts';
import { NO_SOURCE } from '../../deck-from-cards.ts';
import { LIMITS } from '../../limits.ts';
import { fail, ok, type Result } from '../../result.ts';
import { SOURCE_DATE, SOURCE_URL } from '../../source.ts';
import { cleanText } from '../../side-text.ts';
import { cardWith, detailsFrom } from '../extras.ts';
import type { FileDetails, FileError, FileReading } from '../reading.ts';
import { EMPTY_ROW, type Row } from '../row.ts';
import { CARD_PROPERTY, DECK_PROPERTY, PROPERTIES } from './write.ts';

/** One unit of a translation memory, or its header: properties by type, texts by language ("en", "de", others). */
interface Unit {
  readonly properties: Map<string, string>;
  readonly texts: Map<string, string>;
  note: string;
}

interface Memory {
  readonly header: Unit;
  readonly units: readonly Unit[];
}

/** Units that are read at most; a translation memory may hold some in other languages. */
const MOST_UNITS = LIMITS.cards * 10;

/** Elements inside a segment that hold codes of another program, not text. Their `sub` elements are left out too. */
const CODES: ReadonlySet<string> = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

/**
 * Reads a translation memory in TMX: units that have English, German or both. Regional variants count ("en-GB"), and
 * so do units of other programs, whose codes inside segments are left out.
 */
export function readTmx(xml: string): Result<FileReading, FileError> {
  if (xml.length > LIMITS.bytes * 4) return fail('too-large');
  const memory = parse(xml);
  if (!memory.ok) return memory;
  const { header, units } = memory.value;
  const cards = new Map<string, Card>();
  let skipped = 0;
  for (const unit of units) {
    const card = cardWith(rowOf(unit), unit.properties.get(CARD_PROPERTY) ?? '');
    if (card && !cards.has(card.id)) cards.set(card.id, card);
    else skipped++;
  }
  if (cards.size > LIMITS.cards) return fail('too-many-cards');
  const details = detailsFrom(header.properties.get(DECK_PROPERTY) ?? '');
  if (cards.size === 0 && !details) return fail(units.length > 0 ? 'other-languages' : 'empty');
  return ok({ details: details ?? detailsOf(header), cards: [...cards.values()], skipped });
}

function rowOf({ properties, texts, note }: Unit): Row {
  const seen = Object.entries(PROPERTIES).map(([key, type]) => [key, properties.get(type) ?? '']);
  const row = { ...EMPTY_ROW, ...(Object.fromEntries(seen) as Partial<Row>), note };
  return { ...row, en: texts.get('en') ?? '', de: texts.get('de') ?? '' };
}

function detailsOf({ properties, note }: Unit): FileDetails {
  const date = properties.get('x-date') ?? '';
  const url = properties.get('x-url') ?? '';
  return {
    id: null,
    title: cleanText(note).slice(0, LIMITS.title) || null,
    description: null,
    source: {
      ...NO_SOURCE,
      outlet: cleanText(properties.get('x-outlet') ?? '').slice(0, LIMITS.outlet) || null,
      date: SOURCE_DATE.test(date) ? date : null,
      url: SOURCE_URL.test(url) && url.length <= LIMITS.url ? url : null,
    },
  };
}

/**
 * Reads the XML strictly and once, without building a tree. A document type may be named, as TMX has it, but may declare
 * nothing: then no entity can grow or fetch anything.
 */
function parse(xml: string): Result<Memory, FileError> {
  const parser = new SaxesParser();
  const header = newUnit();
  const units: Unit[] = [];
  const path: string[] = [];
  let unit = header;
  let type = '';
  let lang = '';
  let text = '';
  let codes = 0;
  const stop = (code: FileError) => {
    throw new Stop(code);
  };

  parser.on('error', () => {
    stop('damaged');
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) stop('unsafe');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length === 0 && name !== 'tmx') stop('damaged');
    if (name === 'tmx' && !/^1(?:\.|$)/u.test(attributes['version'] ?? '1')) stop('newer-version');
    path.push(name);
    if (name === 'tu') {
      if (units.length === MOST_UNITS) stop('too-many-cards');
      units.push((unit = newUnit()));
    } else if (name === 'prop') type = attributes['type'] ?? '';
    else if (name === 'tuv') lang = (attributes['xml:lang'] ?? attributes['lang'] ?? '').slice(0, 2).toLowerCase();
    if (CODES.has(name)) codes++;
    else if (name === 'prop' || name === 'note' || name === 'seg') text = '';
  });
  const take = (piece: string) => {
    if (codes === 0) text += piece;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    path.pop();
    const parent = path.at(-1);
    if (CODES.has(name)) codes--;
    else if (name === 'prop' && (parent === 'tu' || parent === 'header')) unit.properties.set(type, text);
    else if (name === 'note' && (parent === 'tu' || parent === 'header')) unit.note ||= text;
    else if (name === 'seg' && parent === 'tuv' && !unit.texts.has(lang)) unit.texts.set(lang, text);
  });
  try {
    parser.write(xml.replace(/^\uFEFF/u, '')).close();
  } catch (thrown) {
    if (thrown instanceof Stop) return fail(thrown.code);
    throw thrown;
  }
  return ok({ header, units });
}

/** Ends the parser early. */
class Stop extends Error {
  readonly code: FileError;

  constructor(code: FileError) {
    super(code);
    this.code = code;
  }
}

function newUnit(): Unit {
  return { properties: new Map(), texts: new Map(), note: '' };
}
