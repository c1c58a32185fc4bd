'use client';

import { useTranslation } from 'react-i18next';
import { type Column, COLUMNS } from '#lib/decks/formats/table/columns.ts';
import type { Table } from '#lib/decks/formats/table/guess.ts';

/** What a column can be said to hold; extras are told by their form, and nobody chooses them. */
const CHOICES = (Object.keys(COLUMNS) as Column[]).filter((column) => column !== 'extras');

interface Props {
  readonly table: Table;
  readonly columns: readonly (Column | null)[];
  /** Rows that are shown. */
  readonly shown: number;
  readonly onChange: (columns: readonly (Column | null)[]) => void;
}

/** The first rows of a table, and above each column what it holds, to be changed. */
export function ColumnTable({ table, columns, shown, onChange }: Props) {
  const { t } = useTranslation('import');
  return (
    // Scrolls by itself, so it must be reachable by keyboard.
    <div className="column-table sheet" role="region" aria-label={t('columns.label')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={at} scope="col" className={column === 'en' || column === 'de' ? `column-${column}` : ''}>
                <select
                  className="field"
                  aria-label={t('columns.holds', {
                    name: table.heading?.[at] || t('columns.number', { number: at + 1 }),
                  })}
                  value={column ?? ''}
                  onChange={(event) => {
                    onChange(chosen(columns, at, (event.currentTarget.value || null) as Column | null));
                  }}
                >
                  <option value="">{t('columns.none')}</option>
                  {CHOICES.map((choice) => (
                    <option key={choice} value={choice}>
                      {t(`columns.${choice}`)}
                    </option>
                  ))}
                  {column === 'extras' && <option value="extras">{t('columns.extras')}</option>}
                </select>
                {table.heading && <span className="column-heading">{table.heading[at]}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, shown).map((row, place) => (
            <tr key={place}>
              {columns.map((column, at) => (
                <td
                  key={at}
                  lang={column === 'en' || column === 'de' ? column : undefined}
                  className={
                    column === null ? 'column-off' : column === 'en' || column === 'de' ? `column-${column}` : ''
                  }
                >
                  {(row[at] ?? '').slice(0, LONGEST_CELL)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Letters of a cell that are shown. */
const LONGEST_CELL = 200;

/** No two columns hold the same: where another one did, it takes over what this one held. */
function chosen(columns: readonly (Column | null)[], at: number, column: Column | null): readonly (Column | null)[] {
  const before = columns[at] ?? null;
  return columns.map((each, place) => (place === at ? column : column !== null && each === column ? before : each));
}
