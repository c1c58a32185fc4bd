import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { openLexicon, type Lexicon } from '../lib/engine/align/lexicon.ts';

/** Where the lexicon lies in the project. */
export const LEXICON_PATH = new URL('../content/lexicon/en-de.lexicon.gz', import.meta.url);

/** Reads and opens the lexicon of the project. @throws when the file is missing or damaged */
export function loadLexicon(path: URL | string = LEXICON_PATH): Lexicon {
  return openLexicon(gunzipSync(readFileSync(path)));
}
