import { createHash } from 'node:crypto';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Card } from '../../lib/decks/deck.ts';
import { deckFromCards } from '../../lib/decks/deck-from-cards.ts';
import { packing } from '../../lib/decks/packed.ts';
import { proposeCards } from '../../lib/decks/propose.ts';
import { suggestTitle } from '../../lib/decks/suggest-title.ts';
import { analyseArticle } from '../../lib/engine/analyse.ts';
import type { Lexicon } from '../../lib/engine/align/lexicon.ts';
import { InputError, UsageError } from '../errors.ts';
import { print, readText } from '../io.ts';
import { loadLexicon } from '../lexicon.ts';
import { explain } from './quotes.ts';

const ARTICLE = /\.(?:txt|md|markdown|html?)$/iu;

/** `deck FILE… -o DECK.json`: one deck of all cards of some articles; a folder stands for the articles in it. */
export async function deck(args: readonly string[]): Promise<void> {
  const { files, output, title } = readArgs(args);
  const articles = files.flatMap(articlesIn);
  const lexicon = loadLexicon();
  const cards = new Map<string, Card>();
  let suggested = '';
  for (const [index, file] of articles.entries()) {
    progress(index, articles.length);
    const text = readText(file);
    for (const card of cardsOf(text, file, lexicon)) if (!cards.has(card.id)) cards.set(card.id, card);
    suggested ||= suggestTitle(text);
  }
  progress(articles.length, articles.length);
  const made = deckFromCards([...packing(cards.values(), lexicon)], {
    id: idOf([...cards.keys()]),
    title: title ?? (suggested || basename(articles[0]!)),
  });
  if (!made.ok) throw new InputError(`no deck came of it: ${made.error.code}`);
  const json = JSON.stringify(made.value, null, 2);
  if (output === undefined) await print(json);
  else write(output, `${json}\n`);
}

function readArgs(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { output: { type: 'string', short: 'o' }, title: { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new UsageError('deck takes at least one article');
    return { files: positionals, ...values };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}

function articlesIn(path: string): string[] {
  if (path === '-' || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const found = readdirSync(path)
    .filter((name) => ARTICLE.test(name))
    .sort();
  if (found.length === 0) throw new InputError(`no .txt, .md or .html file in ${path}`);
  return found.map((name) => join(path, name));
}

function cardsOf(text: string, file: string, lexicon: Lexicon): Card[] {
  const result = analyseArticle(text, lexicon);
  if (!result.ok) throw new InputError(`${file}: ${explain(result.error.code)}`);
  const { article, quotes, pairs } = result.analysis;
  return [...proposeCards({ text: article.text, quotes, pairs }, lexicon).cards];
}

/** The same cards give the same deck, so that a second run changes no file. */
function idOf(cards: readonly string[]): string {
  const hex = createHash('sha256').update(cards.join('\n')).digest('hex');
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

function progress(done: number, all: number): void {
  if (all < 2 || !process.stderr.isTTY) return;
  process.stderr.write(`\r${'█'.repeat(Math.round((done / all) * 30)).padEnd(30, '░')} ${done}/${all}`);
  if (done === all) process.stderr.write('\n');
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new InputError(`cannot write ${path}: ${(error as Error).message}`);
  }
}
