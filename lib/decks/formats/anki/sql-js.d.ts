/** Types for what is used of the package sql.js; those on the registry bring the types of Node and of a browser along. */
declare module 'sql.js' {
  import type { Sql } from '#lib/decks/formats/anki/sql.ts';

  export default function initSqlJs(options?: { readonly locateFile?: (file: string) => string }): Promise<Sql>;
}
