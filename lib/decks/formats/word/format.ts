import { holdsFile } from '../holds-file.ts';
import { fail, type Result } from '../../result.ts';
import { type Format, LARGEST_TEXT, type Tools } from '../format.ts';
import { importedArticle, type Imported } from '../imported.ts';
import type { FileError } from '../reading.ts';

/** The part of a Word document that holds its text. */
const TEXT = 'word/document.xml';

/** A Word document, as an article. */
export const WORD_FORMAT = {
  endings: ['docx'],
  mediaTypes: [],
  largest: LARGEST_TEXT,
  isText: false,
  recognise: ({ bytes }) => Promise.resolve(holdsFile(bytes, TEXT)),
  read: ({ bytes }, tools) => readWord(bytes, tools),
  write: null,
  omits: () => [],
} as const satisfies Format;

/** What it unpacks to is measured first, for the reader has no limit. */
async function readWord(bytes: Uint8Array, tools: Tools): Promise<Result<Imported, FileError>> {
  const files = (await import('../zip.ts')).unzip(bytes, () => true);
  if (!files.ok) return files;
  if (!files.value.has(TEXT)) return fail('damaged');
  const text = await tools.wordText(bytes);
  return text.trim() === '' ? fail('empty') : importedArticle(text);
}
