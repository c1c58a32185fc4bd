import { memo } from 'react';
import type { Language } from '#lib/engine/types.ts';
import type { Piece } from './model.ts';

interface WordsProps {
  side: Language;
  pieces: readonly Piece[];
  /** Numbers of lit words joined by blanks: a plain value, so rows without a change are not drawn anew. */
  lit: string;
  /** The word that the Tab key reaches. */
  stop: number;
  covered: boolean;
}

/** The text of one side in one segment. Covered, it is neither read out nor reachable, and only its length shows. */
export const Words = memo(function Words({ side, pieces, lit, stop, covered }: WordsProps) {
  const numbers = lit === '' ? [] : lit.split(' ').map(Number);
  return pieces.map(({ text, word }, at) =>
    word === null || covered ? (
      text
    ) : (
      <span
        key={at}
        data-side={side}
        data-word={word}
        tabIndex={word === stop ? 0 : -1}
        className={numbers.includes(word) ? 'word word-lit' : 'word'}
      >
        {text}
      </span>
    ),
  );
});
