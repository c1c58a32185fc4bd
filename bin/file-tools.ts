import { readApkg } from '../lib/decks/formats/anki/read.ts';
import type { Sql } from '../lib/decks/formats/anki/sql.ts';
import { writeApkg } from '../lib/decks/formats/anki/write.ts';
import type { Tools } from '../lib/decks/formats/format.ts';
import german from '../locales/de/files.json' with { type: 'json' };
import english from '../locales/en/files.json' with { type: 'json' };

const WORDS = { en: english, de: german } as const;

/** How the command line reads and writes files. */
export const programTools: Tools = Object.freeze({
  readAnki: async (file) => readApkg(file, await loadSql()),
  writeAnki: async (deck) => writeApkg(deck, await loadSql(), Date.now()),
  wordText: async (file) => {
    const { default: mammoth } = await import('mammoth');
    return (await mammoth.extractRawText({ buffer: Buffer.from(file) })).value;
  },
  // The engine reads HTML itself; what stands around the article of a page is told apart in browsers only.
  mainText: (html) => Promise.resolve({ kind: 'article', text: html, html: true, source: null }),
  fileWords: (language) => Promise.resolve({ language, ...WORDS[language] }),
} satisfies Tools);

/** SQLite, loaded when an Anki package is read or written. */
async function loadSql(): Promise<Sql> {
  const { default: initSqlJs } = await import('sql.js');
  return initSqlJs();
}
