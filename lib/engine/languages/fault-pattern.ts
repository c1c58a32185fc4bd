/** What is wrong with the language of an answer. */
export type FaultKind =
  'verb-place' | 'verb-form' | 'agreement' | 'case' | 'preposition' | 'article' | 'small-word' | 'word-form' | 'order';

/**
 * Sequences that only learners write. A pattern is tried on the folded words of a text, parted by single blanks, with
 * `,` for a pause inside a sentence and `.` at its beginning and end. Stretches in a pattern have a longest length.
 */
export interface FaultPattern {
  readonly pattern: RegExp;
  readonly kind: FaultKind;
  readonly example: string;
}

export const pattern = (source: string, example: string, kind: FaultKind = 'order'): FaultPattern => ({
  pattern: new RegExp(source, 'u'),
  kind,
  example,
});
