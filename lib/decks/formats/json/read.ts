import type { Deck } from '../../deck.ts';
import { type DeckError, readDeck } from '../../parse.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { FileError, FileReading } from '../reading.ts';

/** The deck of a Wortlaut file. */
export function readDeckText(json: string): Result<FileReading, FileError> {
  return ofDeck(readDeck(json));
}

/** What {@link readDeck} says, as every file is answered. */
export function ofDeck(read: Result<Deck, DeckError>): Result<FileReading, FileError> {
  if (!read.ok) return fail(errorOf(read.error));
  const { id, title, description, source, cards } = read.value;
  return ok({ details: { id, title, description, source }, cards, skipped: 0 });
}

function errorOf({ code }: DeckError): FileError {
  return code === 'too-large' || code === 'too-many-cards' || code === 'newer-version' ? code : 'damaged';
}
