import { ANKI_FORMAT } from './anki/format.ts';
import { PAGE_FORMAT, TEXT_FORMAT } from './article/format.ts';
import type { Content, Format } from './format.ts';
import { HTML_FORMAT } from './html/format.ts';
import { JSON_FORMAT } from './json/format.ts';
import { CSV_FORMAT, TSV_FORMAT } from './table/format.ts';
import { TMX_FORMAT } from './tmx/format.ts';
import { WORD_FORMAT } from './word/format.ts';

/**
 * Every kind of file that is read or written, in the order in which most people look for one, and in which a content is
 * asked what it is. File picker, drop, paste, export menu, command line and messages all ask here.
 */
export const FORMATS = Object.freeze({
  html: HTML_FORMAT,
  apkg: ANKI_FORMAT,
  csv: CSV_FORMAT,
  tsv: TSV_FORMAT,
  tmx: TMX_FORMAT,
  json: JSON_FORMAT,
  docx: WORD_FORMAT,
  page: PAGE_FORMAT,
  text: TEXT_FORMAT,
} as const satisfies Readonly<Record<string, Format>>);

type FormatName = keyof typeof FORMATS;

/** Kinds that a deck can be written as. */
export type WritableName = {
  [Name in FormatName]: (typeof FORMATS)[Name]['write'] extends null ? never : Name;
}[FormatName];

const ALL: readonly Format[] = Object.values(FORMATS);

export const WRITABLE = Object.freeze(
  (Object.keys(FORMATS) as FormatName[]).filter((name): name is WritableName => FORMATS[name].write !== null),
);

/** Every ending that is read, each once, with its dot. */
export const ENDINGS: readonly string[] = [...new Set(ALL.flatMap(({ endings }) => endings.map((each) => `.${each}`)))];

/** What a file picker offers: endings, and media types of text for systems that go by those. */
export const ACCEPTED: string = [
  ...ENDINGS,
  ...new Set(ALL.flatMap(({ mediaTypes }) => mediaTypes.map(bareType).filter((type) => type.startsWith('text/')))),
].join(',');

/** The kind a file is said to be, by its name, else by its media type; null for none that is known here. */
export function formatNamed(name: string, mediaType = ''): Format | null {
  const ending = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  // A web page and a deck as a page have one ending: what is no deck is a page.
  const named = ALL.findLast(({ endings }) => endings.includes(ending));
  const type = bareType(mediaType);
  if (named !== undefined || type === '') return named ?? null;
  return (
    ALL.findLast(({ mediaTypes, isText }) => isText && mediaTypes.map(bareType).includes(type)) ??
    (type.startsWith('text/') ? FORMATS.text : null)
  );
}

/** The kind that a content is for sure; null where that is left to its name. */
export async function recognise(content: Content): Promise<Format | null> {
  for (const format of ALL) if (await format.recognise(content)) return format;
  return null;
}

function bareType(mediaType: string): string {
  return mediaType.split(';', 1)[0]!.trim();
}
