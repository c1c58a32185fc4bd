import type { Tools } from '../../decks/formats/format.ts';

/** How a browser reads and writes files. What a kind of file needs is loaded with the first of its kind. */
export const browserTools: Tools = Object.freeze({
  readAnki: async (file) => (await import('./anki.ts')).ankiNotes(file),
  writeAnki: async (deck) => (await import('./anki.ts')).ankiPackage(deck),
  wordText: async (file) => (await import('./word-text.ts')).wordText(file),
  mainText: async (html) => (await import('./main-text.ts')).mainText(html),
  fileWords: async (language) => {
    const words = language === 'de' ? import('#locales/de/files.json') : import('#locales/en/files.json');
    return { language, ...(await words).default };
  },
} satisfies Tools);
