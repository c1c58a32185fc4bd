import { QUOTE, SINGLE_QUOTE } from '../engine/languages/signs.ts';

/** Names that some systems keep for devices, whatever ending follows. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** What a path or a shell reads in its own way, and quotation marks; ' stays, for it is an apostrophe. */
const UNFIT = new RegExp(String.raw`(?:(?!')[\p{C}\p{Zl}\p{Zp}<>:/\\|?*${QUOTE}${SINGLE_QUOTE}])+`, 'gu');

/** Letters of a file's name at most, its ending aside (UTF-16 code units). */
const LONGEST_NAME = 80;

/**
 * A name for a file of a deck that every system can store: the title without characters that mean something in a
 * path, not hidden, never empty. Example: `A/B: "Los!"` → `A B Los.csv`.
 */
export function fileName(title: string, ending: string): string {
  const name = title
    .normalize('NFC')
    .replace(UNFIT, ' ')
    .replace(/\s+/gu, ' ')
    .slice(0, LONGEST_NAME)
    .toWellFormed()
    .replace(/\uFFFD$/u, '')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  return `${name === '' || RESERVED.test(name) ? 'wortlaut' : name}.${ending}`;
}
