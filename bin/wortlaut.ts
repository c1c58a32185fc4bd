#!/usr/bin/env node
/** The command line: results on stdout, messages on stderr; exit 0, 1 for bad input, 2 for bad usage. */
import process from 'node:process';
import { align } from './commands/align.ts';
import { deck } from './commands/deck.ts';
import { grade } from './commands/grade.ts';
import { pair } from './commands/pair.ts';
import { quotes } from './commands/quotes.ts';
import { segments } from './commands/segments.ts';
import { InputError, UsageError } from './errors.ts';

const USAGE = `Usage: wortlaut COMMAND

  quotes [FILE]                  the quotations of an article and their renderings, as JSON
  quotes --jsonl                 the same for many: {id, text} a line
  pair DE_FILE EN_FILE           a German article and its English source: what renders what
  pair --jsonl                   the same for many: {id, de, en} a line
  segments EN_FILE DE_FILE       aligns two files of one sentence a line
  align [FILE]                   word links for lines "EN tokens ||| DE tokens", as Pharaoh pairs i-j
  grade --jsonl                  typed answers: {source, reference, answer, direction, accepts?} a line
  deck FILE… -o DECK.json        a deck of flashcards from one or more articles

FILE may be - or left out for standard input. Articles may be plain text, Markdown or HTML.`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  quotes,
  pair,
  segments,
  align,
  grade,
  deck,
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(`${USAGE}\n`);
    return name === undefined ? 2 : 0;
  }
  try {
    if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`unknown command "${name}"`);
    await COMMANDS[name]!(args);
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
