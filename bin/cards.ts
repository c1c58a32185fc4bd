import type { Card } from '../lib/decks/deck.ts';
import type { Imported } from '../lib/decks/formats/imported.ts';
import { openFile } from '../lib/decks/formats/open-file.ts';
import { cardsOfTable } from '../lib/decks/formats/table/read.ts';
import { linedUp } from '../lib/decks/line-up.ts';
import { proposeCards } from '../lib/decks/propose.ts';
import { suggestTitle } from '../lib/decks/suggest-title.ts';
import type { Lexicon } from '../lib/engine/align/lexicon.ts';
import { analyseArticle } from '../lib/engine/quotes/analyse.ts';
import { explain } from './commands/quotes.ts';
import { InputError } from './errors.ts';
import { explainFile } from './file-errors.ts';
import { programTools } from './file-tools.ts';
import { readBytes } from './io.ts';

/** What a deck can be made of: cards lined up, and a title, where the file suggests one. */
export interface Found {
  readonly cards: readonly Card[];
  readonly title: string;
}

/** The cards of a file: those that a deck or a list in it holds, else those found in it as an article. */
export async function cardsOf(file: string, lexicon: Lexicon): Promise<Found> {
  const bytes = readBytes(file);
  const given = { name: file === '-' ? 'standard input.txt' : file, type: '', size: bytes.length };
  const opened = await openFile({ ...given, bytes: () => Promise.resolve(bytes) }, programTools);
  if (!opened.ok) throw new InputError(`${file}: ${explainFile(opened.error)}`);
  if (opened.value.kind === 'article') return cardsOfArticle(opened.value.text, file, lexicon);
  const { cards, title } = cardsIn(opened.value, file);
  return { cards: cards.map((card) => linedUp(card, lexicon)), title: title ?? '' };
}

/** Nobody can be asked here what the columns of a table hold: what they seem to hold is believed. */
function cardsIn(pairs: Exclude<Imported, { kind: 'article' }>, file: string) {
  if (pairs.kind === 'cards') return { cards: pairs.reading.cards, title: pairs.reading.details.title };
  const read = cardsOfTable(pairs.table, pairs.table.columns);
  if (!read.ok) throw new InputError(`${file}: ${explainFile(read.error)}`);
  return { cards: read.value.cards, title: pairs.details.title };
}

function cardsOfArticle(text: string, file: string, lexicon: Lexicon): Found {
  const result = analyseArticle(text, lexicon);
  if (!result.ok) throw new InputError(`${file}: ${explain(result.error.code)}`);
  const { article, quotes, pairs } = result.analysis;
  return { cards: [...proposeCards({ text: article.text, quotes, pairs }, lexicon).cards], title: suggestTitle(text) };
}
