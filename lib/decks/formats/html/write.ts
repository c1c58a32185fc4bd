import type { Language, Span } from '../../../engine/types.ts';
import type { Card, Deck } from '../../deck.ts';
import { writeDeck } from '../../parse.ts';
import { escapeHtml } from '../html/escape.ts';
import { STYLE } from './style.ts';
import type { FileWords } from './file-words.ts';

/** The id of the element that holds the deck itself, for whoever opens the file in Wortlaut again. */
export const DATA_ID = 'wortlaut-deck';

/**
 * A deck as one HTML file to read, print and pass on: both sides of each pair side by side, segment by segment. It runs
 * no script and fetches nothing, and its own policy would let it do neither. The deck itself lies in it as data, so that
 * nothing is lost.
 */
export function writeHtml(deck: Deck, words: FileWords): string {
  return [
    '<!doctype html>',
    `<html lang="${words.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(deck.title)} · Wortlaut</title>`,
    `<style>${STYLE}</style>`,
    `<script type="application/json" id="${DATA_ID}">${jsonForHtml(writeDeck(deck))}</script>`,
    '</head>',
    '<body>',
    ...head(deck),
    '<main>',
    ...deck.cards.map((card) => pair(card, words)),
    '</main>',
    `<footer class="soft small">${escapeHtml(words.made)}</footer>`,
    '</body>',
    '</html>\n',
  ].join('\n');
}

/** Nothing in it can end the element that it stands in. */
function jsonForHtml(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

function head({ title, description, source }: Deck): string[] {
  const facts = [source.outlet, source.title, source.date].filter((fact) => fact !== null && fact !== '').join(' · ');
  const link =
    source.url === null ? '' : `<p class="small"><a href="${escapeHtml(source.url)}">${escapeHtml(source.url)}</a></p>`;
  return [
    '<header>',
    `<h1>${escapeHtml(title)}</h1>`,
    facts === '' ? '' : `<p class="soft small">${escapeHtml(facts)}</p>`,
    description === null || description === '' ? '' : `<p class="soft">${escapeHtml(description)}</p>`,
    link,
    '</header>',
  ].filter((line) => line !== '');
}

function pair(card: Card, words: FileWords): string {
  const speaker = escapeHtml(card.speaker ?? words.unknownSpeaker);
  const role =
    card.role === null || card.role === '' ? '' : ` <span class="role" lang="de">${escapeHtml(card.role)}</span>`;
  const order: readonly Language[] = card.original === 'en' ? ['en', 'de'] : ['de', 'en'];
  return [
    '<article>',
    `<div class="head"><h2>${speaker}${role}</h2><span class="soft small">${escapeHtml(words.relation[card.relation])}</span></div>`,
    '<table class="pair">',
    `<thead><tr>${order.map((lang) => sideName(card, lang, words)).join('')}</tr></thead>`,
    '<tbody>',
    ...rowsOf(card).map((row) => `<tr>${order.map((lang) => cell(card, lang, row[lang], words)).join('')}</tr>`),
    '</tbody>',
    '</table>',
    ...beside(card, words),
    '</article>',
  ].join('\n');
}

function sideName(card: Card, lang: Language, words: FileWords): string {
  const original = card.original === lang ? ` <span class="soft small">${escapeHtml(words.original)}</span>` : '';
  return `<th scope="col"><span class="name name-${lang}">${escapeHtml(words.side[lang])}</span>${original}</th>`;
}

type Cells = Readonly<Record<Language, Span | null>>;

/** One row a segment; a card without segments is one row. */
function rowsOf(card: Card): readonly Cells[] {
  if (card.segments.length > 0) return card.segments;
  return [{ en: whole(card.en), de: whole(card.de) }];
}

function whole(side: string | null): Span | null {
  return side === null ? null : { start: 0, end: side.length };
}

function cell(card: Card, lang: Language, span: Span | null, words: FileWords): string {
  const side = card[lang];
  if (side === null) return `<td class="none ${lang}">${escapeHtml(words.missing)}</td>`;
  return `<td class="text ${lang}" lang="${lang}">${span ? escapeHtml(side.slice(span.start, span.end)) : ''}</td>`;
}

/** What else is known of a pair: the sentence around it, the note, further accepted wordings. */
function beside({ context, note, accepts }: Card, words: FileWords): string[] {
  const wordings = (['en', 'de'] as const).flatMap((lang) =>
    (accepts?.[lang] ?? []).map((wording) => `<span lang="${lang}">${escapeHtml(wording)}</span>`),
  );
  return [
    wordings.length > 0 ? `<p class="soft small">${escapeHtml(words.accepted)} ${wordings.join(' · ')}</p>` : '',
    note != null && note !== '' ? `<p class="soft small">${escapeHtml(words.note)} ${escapeHtml(note)}</p>` : '',
    context === null ? '' : `<p class="soft context" lang="de">${escapeHtml(context.text)}</p>`,
  ].filter((line) => line !== '');
}
