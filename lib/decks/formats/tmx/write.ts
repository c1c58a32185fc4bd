import type { Card, Deck } from '../../deck.ts';
import { deckExtras, extrasOf } from '../extras.ts';
import { EMPTY_ROW, type Row, rowOf } from '../row.ts';
import { escapeXml, jsonForXml, throughXml } from './xml.ts';

/** What a unit says beside its two texts, and the type of the property that says it. */
export const PROPERTIES: Readonly<Record<Exclude<keyof Row, 'en' | 'de' | 'note'>, string>> = Object.freeze({
  speaker: 'x-speaker',
  role: 'x-role',
  original: 'x-original',
  relation: 'x-relation',
  acceptsEn: 'x-accepted-en',
  acceptsDe: 'x-accepted-de',
  sentence: 'x-sentence',
});

export const DECK_PROPERTY = 'x-wortlaut-deck';
export const CARD_PROPERTY = 'x-wortlaut-card';

/**
 * A deck as a translation memory in TMX 1.4 (LISA OSCAR, 2005): one unit a card, with its speaker and where it stands as
 * properties, its note as a note. What only we know stands in two properties of our own, which other programs pass over,
 * so that reading the file gives the same deck. It cannot hold packs.
 */
export function writeTmx(deck: Deck): string {
  const { source } = deck;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    '  <header creationtool="Wortlaut" creationtoolversion="1" segtype="block" o-tmf="Wortlaut" adminlang="en" srclang="*all*" datatype="plaintext">',
    ...element('note', {}, deck.title, 4),
    ...property('x-outlet', source.outlet, 4),
    ...property('x-date', source.date, 4),
    ...property('x-url', source.url, 4),
    ...property(DECK_PROPERTY, jsonForXml(deckExtras(deck)), 4),
    '  </header>',
    '  <body>',
    ...deck.cards.flatMap(unit),
    '  </body>',
    '</tmx>',
  ];
  return `${lines.join('\n')}\n`;
}

function unit(card: Card): string[] {
  const row = rowOf(card);
  return [
    `    <tu tuid="${escapeXml(card.id)}" srclang="${card.original}">`,
    ...element('note', {}, row.note, 6),
    ...Object.entries(PROPERTIES).flatMap(([key, type]) => property(type, row[key as keyof Row], 6)),
    ...property(CARD_PROPERTY, jsonForXml(extrasOf(card, asRead(row))), 6),
    ...variant('en', card.en),
    ...variant('de', card.de),
    '    </tu>',
  ];
}

function variant(lang: string, text: string | null): string[] {
  if (text === null) return [];
  return [`      <tuv xml:lang="${lang}">`, `        <seg>${escapeXml(text)}</seg>`, '      </tuv>'];
}

function property(type: string, text: string | null, indent: number): string[] {
  return element('prop', { type }, text, indent);
}

function element(name: string, attributes: Readonly<Record<string, string>>, text: string | null, indent: number) {
  if (text === null || text === '') return [];
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return [`${' '.repeat(indent)}<${name}${written.join('')}>${escapeXml(text)}</${name}>`];
}

function asRead(row: Row): Row {
  return Object.fromEntries(
    Object.keys(EMPTY_ROW).map((key) => [key, throughXml(row[key as keyof Row])]),
  ) as unknown as Row;
}
