import type { LinkError } from '../lib/decks/link-text.ts';

const SENTENCES: Readonly<Record<LinkError, string>> = {
  empty: 'there is nothing behind the # of this link',
  cut: 'the end of this link is missing: a program on its way may have cut it',
  damaged: 'this link was changed on its way',
  newer: 'this link was made by a newer version',
  tooLarge: 'the deck is too large for a link',
  notADeck: 'this link carries no deck',
};

/** A sentence for a link that cannot be made or opened. */
export function explainLink(error: LinkError): string {
  return SENTENCES[error];
}
