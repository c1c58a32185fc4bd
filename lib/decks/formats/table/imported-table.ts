import { ok, type Result } from '../../result.ts';
import type { ImportedPairs } from '../imported.ts';
import type { FileDetails, FileError } from '../reading.ts';
import type { Table } from './guess.ts';
import { cardsOfTable } from './read.ts';

/** A table as it is imported: one that we wrote as the cards in it, since nobody needs to say what its columns hold. */
export function importedTable(table: Table, details: FileDetails): Result<ImportedPairs, FileError> {
  const asked = { kind: 'table', table, details } as const;
  const read = cardsOfTable(table, table.columns);
  if (!read.ok) return read.error === 'empty' ? ok(asked) : read;
  const known = read.value.details.id === null ? details : read.value.details;
  return ok(known.id === null ? asked : { kind: 'cards', reading: { ...read.value, details: known } });
}
