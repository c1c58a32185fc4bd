import type { Language } from '../../../engine/types.ts';
import { family } from '../../../look/properties.ts';
import { COLOURS, type Colour } from '../../../look/tokens.ts';
import type { Row } from '../row.ts';
import { COLUMNS } from '../table/columns.ts';

/**
 * The note type of our cards, the same in every file for good: by its id Anki knows it again, and files of different
 * decks share it. Other fields or templates need another id.
 */
export const MODEL_ID = 1_732_500_000_001;

/** The fields a note has, in their order; null is where the deck comes from. */
export const FIELDS = Object.freeze([
  'en',
  'de',
  'speaker',
  'role',
  'sentence',
  'note',
  'acceptsEn',
  'acceptsDe',
  null,
] as const satisfies readonly (keyof Row | null)[]);

/** What Anki calls them: our English headings. */
export const FIELD_NAMES: readonly string[] = FIELDS.map((field) => (field === null ? 'Source' : COLUMNS[field].en));

/** Our look: paper and ink, a hue for each language, a solid rule for English and a dashed one for German. */
const CSS = `.card {
  ${colours('light')}
  max-width: 36em; margin: 0 auto; padding: 1.5em 1em; background: var(--paper); color: var(--ink);
  font: 17px/1.5 ${family('sans')}; text-align: left;
}
.card.nightMode, .card.night_mode {
  ${colours('dark')}
}
.side { padding-left: 0.75em; border-left: 3px solid; font: 1.5em/1.36 ${family('serif')}; }
.en { border-color: var(--english); }
.de { border-color: var(--german); border-left-style: dashed; }
.small { margin-top: 0.75em; color: var(--soft); font-size: 0.875em; }
.sentence { font-family: ${family('serif')}; font-style: italic; }
.small a { color: inherit; }
#answer { margin: 1.25em 0; border: 0; border-top: 1px solid var(--line); }`;

/** Anki's themes are two classes, which `light-dark()` does not know. */
function colours(theme: keyof Colour): string {
  const names = ['paper', 'ink', 'soft', 'line', 'english', 'german'] as const;
  return names.map((name) => `--${name}: ${COLOURS[name][theme]};`).join(' ');
}

const WHO = '{{#Speaker}}<div class="small">{{Speaker}}{{#Role}} · {{Role}}{{/Role}}</div>{{/Speaker}}';

function side(lang: Language): string {
  return `<div class="side ${lang}" lang="${lang}">{{${COLUMNS[lang].en}}}</div>`;
}

/** Shown only where the field is filled. */
function small(field: string, className = 'small', lang = ''): string {
  return `{{#${field}}}<div class="${className}"${lang && ` lang="${lang}"`}>{{${field}}}</div>{{/${field}}}`;
}

function template(from: Language, to: Language) {
  const asked = COLUMNS[from].en;
  return {
    name: `${asked} → ${COLUMNS[to].en}`,
    qfmt: `{{#${asked}}}${side(from)}${WHO}{{/${asked}}}`,
    afmt: [
      '{{FrontSide}}<hr id="answer">',
      side(to),
      small(COLUMNS[to === 'en' ? 'acceptsEn' : 'acceptsDe'].en, 'small', to),
      small(COLUMNS.sentence.en, 'small sentence', 'de'),
      small(COLUMNS.note.en),
      small('Source'),
    ].join(''),
  };
}

/** Both directions, each as a template. */
const TEMPLATES = Object.freeze([template('en', 'de'), template('de', 'en')]);

/** The note type as a collection stores it (schema 11). `now` in milliseconds. */
export function model(deckId: number, now: number) {
  const look = { font: 'Arial', size: 20, rtl: false, sticky: false, media: [] };
  return {
    ...{ id: MODEL_ID, name: 'Wortlaut', type: 0, mod: Math.floor(now / 1000), usn: -1, sortf: 0, did: deckId },
    flds: FIELD_NAMES.map((name, ord) => ({ name, ord, ...look })),
    tmpls: TEMPLATES.map((each, ord) => ({ ...each, ord, did: null, bqfmt: '', bafmt: '' })),
    ...{ css: CSS, latexPre: '', latexPost: '', tags: [], vers: [] },
    // Which fields a template needs before it makes a card: its own side.
    req: TEMPLATES.map((_, ord) => [ord, 'any', [ord]]),
  };
}
