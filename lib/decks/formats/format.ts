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
