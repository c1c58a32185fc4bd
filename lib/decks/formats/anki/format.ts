import { holdsFile } from '../holds-file.ts';
import type { Format } from '../format.ts';

/** A package of Anki. It may hold pictures and sounds, which are passed over. */
export const ANKI_FORMAT = {
  endings: ['apkg', 'colpkg'],
  mediaTypes: ['application/octet-stream'],
  largest: 100_000_000,
  isText: false,
  recognise: ({ bytes }) => Promise.resolve(holdsFile(bytes, 'collection.anki2')),
  read: async ({ bytes }, tools) => {
    const notes = await tools.readAnki(bytes);
    if (!notes.ok) return notes;
    return (await import('../table/imported-table.ts')).importedTable(notes.value.table, notes.value.details);
  },
  write: (deck, _, tools) => tools.writeAnki(deck),
  omits: () => ['pack'],
} as const satisfies Format;
