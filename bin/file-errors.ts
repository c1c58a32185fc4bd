import type { ImportProblem } from '../lib/decks/formats/imported.ts';
import { ENDINGS } from '../lib/decks/formats/registry.ts';
import { LIMITS } from '../lib/decks/limits.ts';

const SENTENCES: Readonly<Record<ImportProblem, string>> = {
  'file-too-large': 'it is too large for a file of its kind',
  'file-kind': `nothing is made of files of this kind, but of ${ENDINGS.join(', ')}`,
  unreadable: 'it cannot be read',
  empty: 'there is no pair in it',
  damaged: 'it is damaged, or not what its name says',
  'too-large': 'it is too large',
  'too-many-cards': `it has more than ${LIMITS.cards} pairs`,
  unsafe: 'it tries something that a file of this kind has no business with',
  'newer-version': 'it was made by a newer version',
  'no-table': 'its lines do not fall into columns',
  'other-languages': 'its texts are not in English and German',
};

/** A sentence for a file that holds no deck. */
export function explainFile(error: ImportProblem): string {
  return SENTENCES[error];
}
