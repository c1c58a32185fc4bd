import type { Deck } from '../lib/decks/deck.ts';
import { readDeck } from '../lib/decks/parse.ts';
import { InputError } from './errors.ts';
import { explainFile } from './file-errors.ts';
import { ofDeck } from '../lib/decks/formats/json/read.ts';
import { readText } from './io.ts';

/** The deck in a JSON file, or on standard input for "-". */
export function readDeckFile(file: string): Deck {
  const read = readDeck(readText(file));
  if (read.ok) return read.value;
  const told = ofDeck(read);
  throw new InputError(`${file}: ${told.ok ? read.error.code : explainFile(told.error)}`);
}
