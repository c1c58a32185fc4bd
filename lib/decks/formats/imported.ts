import { ok, type Result } from '../result.ts';
import type { FileDetails, FileError, FileReading } from './reading.ts';
import type { Table } from './table/guess.ts';

/** What the page an article comes from says about it; "" where it says nothing. */
interface ArticleSource {
  readonly outlet: string;
  readonly date: string;
  readonly url: string;
}

/** An article, to be searched for quotations. */
export interface ImportedArticle {
  readonly kind: 'article';
  readonly text: string;
  readonly html: boolean;
  readonly source: ArticleSource | null;
}

/** Pairs that are there already, or a table in which they stand. */
export type ImportedPairs =
  | { readonly kind: 'cards'; readonly reading: FileReading }
  | { readonly kind: 'table'; readonly table: Table; readonly details: FileDetails };

export type Imported = ImportedArticle | ImportedPairs;

/**
 * Why nothing came of a file: it is larger than a file of its kind may be, of a kind that nothing is made of, or cannot
 * be read at all; else what {@link FileError} says.
 */
export type ImportProblem = 'file-too-large' | 'file-kind' | 'unreadable' | FileError;

/** What reading a file of cards gave, as what is imported. */
export function importedCards(read: Result<FileReading, FileError>): Result<Imported, FileError> {
  return read.ok ? ok({ kind: 'cards', reading: read.value }) : read;
}

export function importedArticle(text: string): Result<ImportedArticle, never> {
  return ok({ kind: 'article', text, html: false, source: null });
}
