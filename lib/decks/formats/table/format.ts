import type { Content, Format, Part, Wishes } from '../format.ts';
import { LARGEST_TEXT } from '../format.ts';

/** Beside an exact table, the harmless one has no place for what no column shows. */
const UNSEEN: readonly Part[] = ['pack', 'segments', 'links', 'cue', 'confidence', 'context', 'details'];

const read: Format['read'] = async ({ text }) => {
  const [{ readTable }, { importedTable }, { NO_DETAILS }] = await Promise.all([
    import('./read.ts'),
    import('./imported-table.ts'),
    import('../extras.ts'),
  ]);
  const table = readTable(text ?? '');
  return table.ok ? importedTable(table.value, NO_DETAILS) : table;
};

const TABLE = {
  largest: LARGEST_TEXT,
  isText: true,
  read,
  omits: (exact: boolean): readonly Part[] => (exact ? ['pack'] : UNSEEN),
} as const;

/** Spreadsheets in German take semicolons, for the comma is in their numbers. */
function commaOf({ language }: Wishes) {
  return language === 'de' ? ';' : ',';
}

/** A table for spreadsheets. It recognises lists with any delimiter, also those that were pasted or typed. */
export const CSV_FORMAT = {
  ...TABLE,
  endings: ['csv'],
  mediaTypes: ['text/csv;charset=utf-8'],
  recognise: async ({ text }: Content) => text !== null && (await import('./list.ts')).isList(text),
  write: async (deck, wishes) =>
    (await import('./write.ts')).writeTable(deck, { ...wishes, delimiter: commaOf(wishes) }),
} as const satisfies Format;

/** The same with tabs, as Quizlet and Anki's own lists have them. */
export const TSV_FORMAT = {
  ...TABLE,
  endings: ['tsv', 'tab'],
  mediaTypes: ['text/tab-separated-values;charset=utf-8'],
  recognise: () => Promise.resolve(false),
  write: async (deck, wishes) => (await import('./write.ts')).writeTable(deck, { ...wishes, delimiter: '\t' }),
} as const satisfies Format;
