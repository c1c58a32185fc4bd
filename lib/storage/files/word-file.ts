import mammoth from 'mammoth';
import { unzip } from '#lib/decks/formats/zip.ts';
import type { FileError } from '#lib/decks/formats/reading.ts';
import { fail, ok, type Result } from '#lib/decks/result.ts';
import type { ImportedArticle } from '#features/make/import/imported.ts';

/** The text of a Word document, its paragraphs apart. What it unpacks to is measured first, for the reader has no limit. */
export async function readWordFile(bytes: Uint8Array): Promise<Result<ImportedArticle, FileError>> {
  const files = unzip(bytes, () => true);
  if (!files.ok) return files;
  if (!files.value.has('word/document.xml')) return fail('damaged');
  const { value } = await mammoth.extractRawText({ arrayBuffer: bytes.slice().buffer });
  return value.trim() === '' ? fail('empty') : ok({ kind: 'article', text: value, html: false, source: null });
}
