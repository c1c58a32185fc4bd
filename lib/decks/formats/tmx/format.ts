import { type Format, LARGEST_TEXT } from '../format.ts';
import { importedCards } from '../imported.ts';

/** A translation memory, for programs of translators. */
export const TMX_FORMAT = {
  endings: ['tmx'],
  mediaTypes: ['application/xml'],
  largest: LARGEST_TEXT,
  isText: true,
  recognise: ({ text }) => Promise.resolve(text !== null && /<tmx[\s>]/u.test(text.slice(0, 2000))),
  read: async ({ text }) => importedCards((await import('./read.ts')).readTmx(text ?? '')),
  write: async (deck) => (await import('./write.ts')).writeTmx(deck),
  omits: () => ['pack'],
} as const satisfies Format;
