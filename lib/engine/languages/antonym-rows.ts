/**
 * Opposites, grouped by what they are about. In a row "big large : small little" every word left of the colon is the
 * opposite of every word right of it. Forms are compared by stem. Irregular forms stand in the row.
 */
export interface Opposites {
  readonly about: string;
  readonly rows: readonly string[];
  readonly example: string;
}
