/** The kinds of file a deck can be written as and read from, in the order in which most people look for one. */
export const FORMATS = Object.freeze(['html', 'apkg', 'csv', 'tsv', 'tmx', 'json'] as const);

export type Format = (typeof FORMATS)[number];

/** The media type of each kind of file. */
export const MEDIA_TYPES: Readonly<Record<Format, string>> = Object.freeze({
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  tsv: 'text/tab-separated-values;charset=utf-8',
  tmx: 'application/xml',
  apkg: 'application/octet-stream',
  html: 'text/html;charset=utf-8',
});

/** Names that some systems keep for devices, whatever ending follows. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** Letters of a file's name at most, its ending aside (UTF-16 code units). */
const LONGEST_NAME = 80;

/**
 * A name for the file of a deck that every system can store: the title without characters that mean something in a
 * path, not hidden, never empty. Example: `A/B: "Los!"` → `A B Los.csv`.
 */
export function fileName(title: string, format: Format): string {
  const name = title
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*„“”‚‘’]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .slice(0, LONGEST_NAME)
    .toWellFormed()
    .replace(/\uFFFD$/u, '')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  return `${name === '' || RESERVED.test(name) ? 'wortlaut' : name}.${format}`;
}
