import type { Span } from '../types.ts';

/** A stretch that the markup sets apart as somebody else's words: a block quote, or the words of an embedded tweet. */
export interface Block extends Span {
  readonly kind: 'tweet' | 'blockquote';
}
