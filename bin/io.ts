import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { InputError } from './errors.ts';

/** The bytes of a file, or of standard input for "-". */
export function readBytes(name: string): Uint8Array {
  try {
    return readFileSync(name === '-' ? 0 : name);
  } catch (error) {
    throw new InputError(`cannot read ${name === '-' ? 'standard input' : name}: ${(error as Error).message}`);
  }
}

/** The text of a file, or of standard input for "-" and for no name. Must be UTF-8. */
export function readText(file: string | undefined): string {
  const name = file ?? '-';
  const bytes = readBytes(name);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${name} is not UTF-8 text`);
  }
}

/** Writes to a file, or to standard output where none is named. */
export async function write(file: string | undefined, content: string | Uint8Array): Promise<void> {
  if (file === undefined || file === '-') {
    if (!process.stdout.write(content)) await new Promise((settle) => process.stdout.once('drain', settle));
    return;
  }
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new InputError(`cannot write ${file}: ${(error as Error).message}`);
  }
}

/** The lines of a text without their line ends; a final line end opens no further line. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** The lines of standard input as they come. */
export function inputLines(): AsyncIterable<string> {
  return createInterface({ input: process.stdin, crlfDelay: Infinity });
}

export async function print(line: string): Promise<void> {
  await write(undefined, `${line}\n`);
}

/**
 * One JSON object a line in, one a line out, in order. A line that cannot be answered gives `{id, error}`, the rest goes
 * on, and the run ends as bad input.
 */
export async function eachJsonLine(answer: (row: Record<string, unknown>) => unknown): Promise<void> {
  let number = 0;
  let bad = 0;
  for await (const line of inputLines()) {
    number++;
    if (line.trim() === '') continue;
    let id: unknown = null;
    try {
      const row = parseRow(line);
      id = row['id'] ?? null;
      await print(JSON.stringify(answer(row)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      bad++;
      process.stderr.write(`line ${number}: ${error.message}\n`);
      await print(JSON.stringify({ id, error: error.message }));
    }
  }
  if (bad > 0) throw new InputError(`${bad} of ${number} lines could not be read`);
}

function parseRow(line: string): Record<string, unknown> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new InputError('this is not JSON');
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new InputError('this is not a JSON object');
  return row as Record<string, unknown>;
}

/** A text field of a JSON row. */
export function textField(row: Record<string, unknown>, name: string): string {
  const value = row[name];
  if (typeof value !== 'string') throw new InputError(`"${name}" must be a text`);
  return value;
}
