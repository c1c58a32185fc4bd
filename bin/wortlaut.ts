#!/usr/bin/env node
/** The command line: results on stdout, messages on stderr; exit 0, 1 for bad input, 2 for bad usage. */
import process from 'node:process';
import { InputError, UsageError } from './errors.ts';

const USAGE = `Usage: wortlaut COMMAND

  quotes [FILE]                  the quotations of an article and their renderings, as JSON
  quotes --jsonl                 the same for many: {id, text} a line
  pair DE_FILE EN_FILE           a German article and its English source: what renders what
  pair --jsonl                   the same for many: {id, de, en} a line
  segments EN_FILE DE_FILE       aligns two files of one sentence a line
  align [FILE]                   word links for lines "EN tokens ||| DE tokens", as Pharaoh pairs i-j
  grade --jsonl                  typed answers: {source, reference, answer, direction, accepts?} a line
  deck FILE… -o DECK.json        a deck of flashcards from articles, tables or other decks (or folders of them)
  deck FILE… -o FOLDER/          a deck for each
  link DECK.json [--url BASE]    a link that carries the deck
  open URL [-o DECK.json]        the deck that a link carries
  export DECK.json --to FORMAT   the deck as json, csv, tsv, tmx, apkg or html
         [-o FILE] [--lang de|en] [--exact]

FILE may be - or left out for standard input. Articles may be plain text, Markdown or HTML; a deck can also be made of
.csv, .tsv, .tmx, .apkg and .json files. With --exact a table holds all of the deck, not only what is safe to calculate.`;

type Command = (args: readonly string[]) => Promise<void>;

/** Each loads only what it needs. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  quotes: async () => (await import('./commands/quotes.ts')).quotes,
  pair: async () => (await import('./commands/pair.ts')).pair,
  segments: async () => (await import('./commands/segments.ts')).segments,
  align: async () => (await import('./commands/align.ts')).align,
  grade: async () => (await import('./commands/grade.ts')).grade,
  deck: async () => (await import('./commands/deck.ts')).deck,
  link: async () => (await import('./commands/link.ts')).link,
  open: async () => (await import('./commands/open.ts')).open,
  export: async () => (await import('./commands/export.ts')).exportDeck,
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(`${USAGE}\n`);
    return name === undefined ? 2 : 0;
  }
  try {
    if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`unknown command "${name}"`);
    const command = await COMMANDS[name]!();
    await command(args);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`wortlaut: ${error.message}\n\n${USAGE}\n`);
      return 2;
    }
    if (error instanceof InputError) {
      process.stderr.write(`wortlaut: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

// A reader that stops early ("| head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
