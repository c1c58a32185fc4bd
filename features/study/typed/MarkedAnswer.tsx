import type { Language } from '#lib/engine/types.ts';
import type { Piece } from '#lib/study/typed-pieces.ts';
import { MarkedWord } from './MarkedWord.tsx';
import { MarkLegend } from './MarkLegend.tsx';

/** An answer word by word, and what its marks mean. */
export function MarkedAnswer({ pieces, language }: { pieces: readonly Piece[]; language: Language }) {
  const corrected = pieces.some(({ wanted }) => wanted !== undefined);
  return (
    <>
      <p lang={language} className={`font-serif text-quote ${corrected ? 'leading-[1.75]' : 'leading-[1.5]'}`}>
        {pieces.map((piece, at) => (
          <MarkedWord key={at} {...piece} />
        ))}
      </p>
      <MarkLegend pieces={pieces} />
    </>
  );
}
