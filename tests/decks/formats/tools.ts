import { readApkg } from '#lib/decks/formats/anki/read.ts';
import { writeApkg } from '#lib/decks/formats/anki/write.ts';
import type { Tools } from '#lib/decks/formats/format.ts';
import english from '#locales/en/files.json';
import german from '#locales/de/files.json';
import { sql } from './sql.ts';

/** What formats need of their surroundings, for tests: Word documents and pages come back as they are. */
export const testTools: Tools = {
  readAnki: (file) => Promise.resolve(readApkg(file, sql)),
  writeAnki: (deck) => Promise.resolve(writeApkg(deck, sql, Date.UTC(2026, 0, 1))),
  wordText: (file) => Promise.resolve(new TextDecoder().decode(file)),
  mainText: (html) => Promise.resolve({ kind: 'article', text: html, html: true, source: null }),
  fileWords: (language) => Promise.resolve({ language, ...(language === 'de' ? german : english) }),
};
