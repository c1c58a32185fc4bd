import { type Format, LARGEST_TEXT } from '../format.ts';
import { importedCards } from '../imported.ts';

/** A page that shows the deck and carries it as data. */
export const HTML_FORMAT = {
  endings: ['html'],
  mediaTypes: ['text/html;charset=utf-8'],
  largest: LARGEST_TEXT,
  isText: true,
  recognise: async ({ text }) => text !== null && (await import('./read.ts')).holdsDeck(text),
  read: async ({ text }) => importedCards((await import('./read.ts')).readHtmlDeck(text ?? '')),
  write: async (deck, { language }, tools) =>
    (await import('./write.ts')).writeHtml(deck, await tools.fileWords(language)),
  omits: () => [],
} as const satisfies Format;
