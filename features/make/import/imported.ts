import type { FileDetails, FileError, FileReading } from '#lib/decks/formats/reading.ts';
import type { Table } from '#lib/decks/formats/table/guess.ts';

/** What the page an article comes from says about it; "" where it says nothing. */
export interface ArticleSource {
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

/** Pairs that are there already, or a table in which they stand. `name` is that of the file, null for what was pasted. */
export type ImportedPairs =
  | { readonly kind: 'cards'; readonly name: string; readonly reading: FileReading }
  | { readonly kind: 'table'; readonly name: string | null; readonly table: Table; readonly details: FileDetails };

export type Imported = ImportedArticle | ImportedPairs;

/** Why nothing came of a file; the texts for it are in `import.problem`. */
export type ImportProblem = 'file-too-large' | 'file-kind' | 'unreadable' | FileError;
