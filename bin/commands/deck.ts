import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Card, Deck } from '../../lib/decks/deck.ts';
import { deckFromCards } from '../../lib/decks/deck-from-cards.ts';
import { formatNamed } from '../../lib/decks/formats/registry.ts';
import { packing } from '../../lib/decks/packed.ts';
import type { Lexicon } from '../../lib/engine/align/lexicon.ts';
import { readOptions } from '../options.ts';
import { cardsOf, type Found } from '../cards.ts';
import { InputError, UsageError } from '../errors.ts';
import { print, write } from '../io.ts';
import { loadLexicon } from '../lexicon.ts';
import { ProgressBar } from '../progress.ts';

/**
 * `deck FILE… -o DECK.json`: one deck of all cards of some articles, tables and other decks; a folder stands for the
 * files in it. `deck FILE… -o FOLDER/`: a deck for each.
 */
export async function deck(args: readonly string[]): Promise<void> {
  const { values, positionals } = readOptions(args, {
    output: { type: 'string', short: 'o' },
    title: { type: 'string' },
  });
  if (positionals.length === 0) throw new UsageError('deck takes at least one article');
  const files = positionals.flatMap(filesIn);
  const { output, title } = values;
  const lexicon = loadLexicon();
  if (output !== undefined && isFolder(output)) await deckEach(files, output, lexicon);
  else await deckOfAll(files, output, title, lexicon);
}

async function deckOfAll(
  files: readonly string[],
  output: string | undefined,
  title: string | undefined,
  lexicon: Lexicon,
) {
  const bar = new ProgressBar(files.length);
  const cards = new Map<string, Card>();
  let suggested = '';
  for (const file of files) {
    const found = await cardsOf(file, lexicon);
    for (const card of found.cards) if (!cards.has(card.id)) cards.set(card.id, card);
    suggested ||= found.title;
    bar.step();
  }
  const all = { cards: [...cards.values()], title: title ?? (suggested || basename(files[0]!)) };
  const json = JSON.stringify(deckOf(all, lexicon), null, 2);
  if (output === undefined) await print(json);
  else await write(output, `${json}\n`);
}

/** A file that gives no deck is named, and the others go on. */
async function deckEach(files: readonly string[], folder: string, lexicon: Lexicon): Promise<void> {
  const bar = new ProgressBar(files.length);
  const taken = new Set<string>();
  let bad = 0;
  mkdirSync(folder, { recursive: true });
  for (const file of files) {
    try {
      const found = await cardsOf(file, lexicon);
      if (found.cards.length === 0) throw new InputError(`${file}: no quotation in it`);
      const made = deckOf({ ...found, title: found.title || basename(file) }, lexicon);
      await write(join(folder, freeName(file, taken)), `${JSON.stringify(made, null, 2)}\n`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      bad++;
      bar.say(error.message);
    }
    bar.step();
  }
  if (bad > 0) throw new InputError(`${bad} of ${files.length} files gave no deck`);
}

function deckOf({ cards, title }: Found, lexicon: Lexicon): Deck {
  const made = deckFromCards([...packing(cards, lexicon)], { id: idOf(cards.map(({ id }) => id)), title });
  if (!made.ok) throw new InputError(`no deck came of it: ${made.error.code}`);
  return made.value;
}

/** "north.txt" gives "north.json", a second one of another folder or ending "north-2.json". */
function freeName(file: string, taken: Set<string>): string {
  const stem = basename(file, extname(file));
  let name = `${stem}.json`;
  for (let count = 2; taken.has(name); count++) name = `${stem}-${count}.json`;
  taken.add(name);
  return name;
}

function isFolder(path: string): boolean {
  return path.endsWith('/') || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function filesIn(path: string): string[] {
  if (path === '-' || !isFolder(path)) return [path];
  let names: string[];
  try {
    names = readdirSync(path);
  } catch (error) {
    throw new InputError(`cannot read ${path}: ${(error as Error).message}`);
  }
  const found = names.filter((name) => formatNamed(name) !== null).sort();
  if (found.length === 0) throw new InputError(`no article, table or deck in ${path}`);
  return found.map((name) => join(path, name));
}

/** The same cards give the same deck, so that a second run changes no file. */
function idOf(cards: readonly string[]): string {
  const hex = createHash('sha256').update(cards.join('\n')).digest('hex');
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
