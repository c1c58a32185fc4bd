import { areHeadings } from './columns.ts';

/** What may stand between the cells of a row, the likeliest first. */
export const DELIMITERS = Object.freeze(['\t', ';', '|', ','] as const);

export type Delimiter = (typeof DELIMITERS)[number];

interface Cells {
  readonly rows: readonly (readonly string[])[];
  /** Whether a quotation mark opened a cell and what followed was no quoted cell. */
  readonly broken: boolean;
}

/**
 * The cells of a table as RFC 4180 has them: a cell may stand in straight quotation marks, and then hold delimiters,
 * line ends and doubled marks. Linear. Lists that people paste know no such rule, and a line of theirs may well begin
 * with a quotation mark; where the rule does not come out even, marks are taken for letters.
 */
export function readDelimited(text: string, delimiter: Delimiter): readonly (readonly string[])[] {
  const quoted = split(text, delimiter, true);
  return quoted.broken ? split(text, delimiter, false).rows : quoted.rows;
}

/**
 *     cell , "cell with "" and , in it" , cell ⏎
 *     ├──┘   ├───────────────────────┘
 *     plain  quoted: ends at a mark that is not doubled
 */
function split(text: string, delimiter: Delimiter, quoting: boolean): Cells {
  const rows: string[][] = [];
  let row: string[] = [];
  let broken = false;
  let at = 0;
  while (at <= text.length) {
    let cell: string;
    if (quoting && text[at] === '"') {
      const end = closingMark(text, at + 1);
      const after = text[end + 1];
      broken ||=
        end === text.length || !(after === undefined || after === delimiter || after === '\n' || after === '\r');
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      if (broken) break;
    } else {
      const end = cellEnd(text, at, delimiter);
      cell = text.slice(at, end);
      at = end;
    }
    row.push(cell);
    if (text[at] !== delimiter) {
      if (row.some((each) => each.trim() !== '')) rows.push(row);
      row = [];
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
    }
    at++;
  }
  return { rows, broken };
}

function closingMark(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}

function cellEnd(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** A table as text; cells are put in marks only where they must be. Rows end as RFC 4180 says, with CR LF. */
export function writeDelimited(rows: readonly (readonly string[])[], delimiter: Delimiter): string {
  return rows.map((row) => row.map((cell) => writeCell(cell, delimiter)).join(delimiter) + '\r\n').join('');
}

function writeCell(cell: string, delimiter: Delimiter): string {
  const plain = !/["\r\n]/u.test(cell) && !cell.includes(delimiter) && cell === cell.trim();
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}

/** How much of a text is looked at to guess its delimiter (UTF-16 code units). */
const LOOKED_AT = 20_000;

/** The share of rows with the same number of cells that makes a table of them. */
const EVEN = 0.7;

/**
 * The delimiter that makes headings of the first row, else the one that divides most rows into the same number of
 * cells; null where none does so for seven rows in ten, as in running text. A first line `sep=;`, as spreadsheets write
 * it, settles it.
 */
export function guessDelimiter(text: string): Delimiter | null {
  const told = DELIMITERS.find((delimiter) => saysDelimiter(text, delimiter));
  if (told) return told;
  const end = text.length > LOOKED_AT ? text.lastIndexOf('\n', LOOKED_AT) : -1;
  const start = end > 0 ? text.slice(0, end) : text;
  const tables = DELIMITERS.map((delimiter) => ({ delimiter, rows: readDelimited(start, delimiter) }));
  const headed = tables.find(({ rows }) => areHeadings(rows[0] ?? []));
  if (headed) return headed.delimiter;
  const even = tables.map(({ delimiter, rows }) => ({ delimiter, share: evenness(rows) }));
  const best = even.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share > EVEN ? best.delimiter : null;
}

/** Without the line that names the delimiter, if there is one. */
export function withoutDelimiterLine(text: string): string {
  const bare = text.replace(/^\uFEFF/u, '');
  return DELIMITERS.some((delimiter) => saysDelimiter(bare, delimiter)) ? bare.replace(/^[^\n]*(?:\n|$)/u, '') : bare;
}

function saysDelimiter(text: string, delimiter: Delimiter): boolean {
  return /^\uFEFF?sep=(.)\r?(?:\n|$)/iu.exec(text)?.[1] === delimiter;
}

/** The share of rows that have the most frequent width, where that is two cells or more. */
function evenness(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return rows.length === 0 ? 0 : Math.max(0, ...widths.values()) / rows.length;
}
