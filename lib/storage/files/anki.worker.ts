import initSqlJs from 'sql.js';
import type { Deck } from '#lib/decks/deck.ts';
import { type AnkiReading, readApkg } from '#lib/decks/formats/anki/read.ts';
import { writeApkg } from '#lib/decks/formats/anki/write.ts';
import type { FileError } from '#lib/decks/formats/reading.ts';
import type { Result } from '#lib/decks/result.ts';

export type AnkiTask =
  | { readonly kind: 'write'; readonly deck: Deck; readonly now: number }
  | { readonly kind: 'read'; readonly file: Uint8Array };

export type AnkiAnswer =
  | { readonly kind: 'written'; readonly file: Uint8Array }
  | { readonly kind: 'read'; readonly read: Result<AnkiReading, FileError> }
  | { readonly kind: 'failed' };

/** What is used of the worker's global scope; the DOM's types do not know it. */
interface Scope {
  onmessage: ((event: { readonly data: AnkiTask }) => void) | null;
  postMessage(answer: AnkiAnswer): void;
}

const scope = globalThis as unknown as Scope;

/**
 * SQLite runs here and not in the page: its WebAssembly would need a hole in the page's policy, and a file that keeps it
 * busy can be stopped by ending the worker.
 */
async function work(task: AnkiTask): Promise<AnkiAnswer> {
  const wasm = new URL('../../../node_modules/sql.js/dist/sql-wasm-browser.wasm', import.meta.url);
  const sql = await initSqlJs({ locateFile: () => wasm.href });
  if (task.kind === 'write') return { kind: 'written', file: writeApkg(task.deck, sql, task.now) };
  return { kind: 'read', read: readApkg(task.file, sql) };
}

scope.onmessage = ({ data }) => {
  work(data).then(
    (answer) => {
      scope.postMessage(answer);
    },
    () => {
      scope.postMessage({ kind: 'failed' });
    },
  );
};
