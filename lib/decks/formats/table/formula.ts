/**
 * A cell that begins with one of these is a formula to a spreadsheet, which may fetch or run something when the file is
 * opened ("CSV injection" in OWASP's words). Apostrophes before it count, so that the guard can be taken off again.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** With an apostrophe before what a spreadsheet would calculate. Example: `=1+1` → `'=1+1`. */
export function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Undoes {@link harmless}: `bare(harmless(cell)) = cell` for every cell. */
export function bare(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
