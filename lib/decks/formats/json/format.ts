import { writeDeck } from '../../parse.ts';
import { type Format, LARGEST_TEXT } from '../format.ts';
import { importedCards } from '../imported.ts';

/** Our own file: the deck as it is. */
export const JSON_FORMAT = {
  endings: ['json'],
  mediaTypes: ['application/json'],
  largest: LARGEST_TEXT,
  isText: true,
  recognise: ({ text }) => Promise.resolve(text !== null && /^\s*\{/u.test(text) && text.includes('"cards"')),
  read: async ({ text }) => importedCards((await import('./read.ts')).readDeckText(text ?? '')),
  write: (deck) => Promise.resolve(writeDeck(deck)),
  omits: () => [],
} as const satisfies Format;
