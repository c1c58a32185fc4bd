/** What such a sequence has wrong. */
export type SlipKind =
  'verb-place' | 'verb-form' | 'agreement' | 'case' | 'preposition' | 'article' | 'small-word' | 'word-form' | 'order';

/**
 * Sequences that only learners write. A pattern is tried on the folded words of a text, parted by single blanks, with
 * `,` for a pause inside a sentence and `.` at its beginning and end. Stretches in a pattern have a longest length.
 */
export interface GrammarSlip {
  readonly pattern: RegExp;
  readonly kind: SlipKind;
  readonly example: string;
}

export const slip = (pattern: string, example: string, kind: SlipKind = 'order'): GrammarSlip => ({
  pattern: new RegExp(pattern, 'u'),
  kind,
  example,
});
