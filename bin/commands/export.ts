import type { Deck } from '../../lib/decks/deck.ts';
import { writeApkg } from '../../lib/decks/formats/anki/write.ts';
import { FORMATS, type Format } from '../../lib/decks/formats/format.ts';
import { writeHtml } from '../../lib/decks/formats/html/write.ts';
import { writeTable } from '../../lib/decks/formats/table/write.ts';
import { writeTmx } from '../../lib/decks/formats/tmx/write.ts';
import { writeDeck } from '../../lib/decks/parse.ts';
import german from '../../locales/de/files.json' with { type: 'json' };
import english from '../../locales/en/files.json' with { type: 'json' };
import { readDeckFile } from '../deck-file.ts';
import { UsageError } from '../errors.ts';
import { write } from '../io.ts';
import { readOptions } from '../options.ts';
import { loadSql } from '../sql.ts';

const WORDS = { en: english, de: german } as const;

interface Wishes {
  readonly language: 'en' | 'de';
  readonly exact: boolean;
}

/** `export DECK.json --to FORMAT [-o FILE]`: the deck as a file for another program. */
export async function exportDeck(args: readonly string[]): Promise<void> {
  const { values, positionals } = readOptions(args, {
    to: { type: 'string' },
    output: { type: 'string', short: 'o' },
    exact: { type: 'boolean' },
    lang: { type: 'string' },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError('export takes one deck');
  const format = FORMATS.find((each) => each === values.to);
  if (!format) throw new UsageError(`--to must be one of ${FORMATS.join(', ')}`);
  const language = values.lang ?? 'en';
  if (language !== 'en' && language !== 'de') throw new UsageError('--lang must be "en" or "de"');
  const content = await contentOf(readDeckFile(file), format, { language, exact: values.exact ?? false });
  await write(values.output, content);
}

async function contentOf(deck: Deck, format: Format, { language, exact }: Wishes): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return `${writeDeck(deck)}\n`;
    case 'csv':
      return writeTable(deck, { delimiter: language === 'de' ? ';' : ',', language, exact });
    case 'tsv':
      return writeTable(deck, { delimiter: '\t', language, exact });
    case 'tmx':
      return writeTmx(deck);
    case 'html':
      return writeHtml(deck, { language, ...WORDS[language] });
    case 'apkg':
      return writeApkg(deck, await loadSql(), Date.now());
  }
}
