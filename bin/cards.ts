import { holdsDeck, readHtmlDeck } from '../lib/decks/formats/html/read.ts';
import { readApkg } from '../lib/decks/formats/anki/read.ts';
import { readDeckText } from '../lib/decks/formats/json.ts';
import type { FileError, FileReading } from '../lib/decks/formats/reading.ts';
import { kindOf } from '../lib/decks/formats/recognise.ts';
import { cardsOfTable, readTable } from '../lib/decks/formats/table/read.ts';
import { readTmx } from '../lib/decks/formats/tmx/read.ts';
import type { Card } from '../lib/decks/deck.ts';
import { linedUp } from '../lib/decks/line-up.ts';
import { proposeCards } from '../lib/decks/propose.ts';
import type { Result } from '../lib/decks/result.ts';
import { suggestTitle } from '../lib/decks/suggest-title.ts';
import type { Lexicon } from '../lib/engine/align/lexicon.ts';
import { analyseArticle } from '../lib/engine/quotes/analyse.ts';
import { explain } from './commands/quotes.ts';
import { InputError } from './errors.ts';
import { explainFile } from './file-errors.ts';
import { readBytes, readText } from './io.ts';
import { loadSql } from './sql.ts';

/** What a deck can be made of: cards lined up, and a title, where the file suggests one. */
export interface Found {
  readonly cards: readonly Card[];
  readonly title: string;
}

/** The cards of a file: those that a deck or a list in it holds, else those found in it as an article. */
export async function cardsOf(file: string, lexicon: Lexicon): Promise<Found> {
  const read = await readList(file);
  if (read === null) return cardsOfArticle(readText(file), file, lexicon);
  if (!read.ok) throw new InputError(`${file}: ${explainFile(read.error)}`);
  const { cards, details } = read.value;
  return { cards: cards.map((card) => linedUp(card, lexicon)), title: details.title ?? '' };
}

/** Null for an article. */
async function readList(file: string): Promise<Result<FileReading, FileError> | null> {
  switch (kindOf(file)) {
    case 'deck':
      return readDeckText(readText(file));
    case 'tmx':
      return readTmx(readText(file));
    case 'table':
      return readColumns(readText(file));
    case 'apkg':
      return readNotes(readBytes(file));
    case 'docx':
      throw new InputError(`${file}: save a Word document as .txt or .html first`);
    default: {
      const text = readText(file);
      return holdsDeck(text) ? readHtmlDeck(text) : null;
    }
  }
}

function readColumns(text: string): Result<FileReading, FileError> {
  const table = readTable(text);
  return table.ok ? cardsOfTable(table.value, table.value.columns) : table;
}

async function readNotes(bytes: Uint8Array): Promise<Result<FileReading, FileError>> {
  const notes = readApkg(bytes, await loadSql());
  if (!notes.ok) return notes;
  const { table, details } = notes.value;
  const cards = cardsOfTable(table, table.columns);
  return cards.ok ? { ok: true, value: { ...cards.value, details } } : cards;
}

function cardsOfArticle(text: string, file: string, lexicon: Lexicon): Found {
  const result = analyseArticle(text, lexicon);
  if (!result.ok) throw new InputError(`${file}: ${explain(result.error.code)}`);
  const { article, quotes, pairs } = result.analysis;
  return { cards: [...proposeCards({ text: article.text, quotes, pairs }, lexicon).cards], title: suggestTitle(text) };
}
