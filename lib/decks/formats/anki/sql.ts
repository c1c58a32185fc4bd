/** What SQLite stores in a cell. */
export type SqlValue = number | string | Uint8Array | null;

/** What is used of an open database of sql.js. */
export interface SqlDatabase {
  run(sql: string, values?: readonly SqlValue[]): unknown;
  exec(sql: string): readonly { readonly values: readonly (readonly SqlValue[])[] }[];
  export(): Uint8Array;
  close(): void;
}

/**
 * The package sql.js once it is loaded. It is passed in, for how SQLite's WebAssembly is found differs between a browser
 * and the command line, and nobody should load it who makes no Anki package.
 */
export interface Sql {
  readonly Database: new (file?: Uint8Array) => SqlDatabase;
}
