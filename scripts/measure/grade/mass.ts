/** What a category counts in fitting in all, however many answers it has. The first row that fits tells. */
const MASSES: readonly (readonly [category: RegExp, mass: number])[] = [
  [/^other_human$/u, 700],
  [/^other_human_free$/u, 350],
  [/^learners_fine$/u, 1350],
  [/^learners_off$/u, 950],
  [/^unseen/u, 0],
  [/^demetr_mt_ok$/u, 550],
  [/^demetr_base/u, 0],
  [/^demetr_major/u, 4],
  [/^demetr_/u, 45],
  [/^table_/u, 150],
  [/^tatoeba_/u, 100],
  // Their human scores say how good a text is, not whether a teacher accepts it: `similarity` answers for them.
  [/^(?:mlqe|ted)_/u, 0],
  [/^copy_noun_replaced$/u, 120],
  [/^copy_noun_dropped$/u, 130],
  [/^made_negation/u, 130],
  [/clause|number|other|polarity/u, 50],
  [/^(?:spelling|language|sense)_/u, 25],
];

export function massOf(category: string): number {
  return MASSES.find(([pattern]) => pattern.test(category))?.[1] ?? 30;
}
