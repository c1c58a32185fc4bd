'use client';

import { memo, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { pairId } from './places.ts';
import type { Chunk, Mark, Piece } from './marked-text.ts';

interface Tie {
  /** The key of the pair that is being looked at, null for none. */
  readonly active: string | null;
  readonly dropped: ReadonlySet<string>;
  readonly onOpen: (cardId: string) => void;
  readonly onPoint: (cardId: string | null) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** An article with its quotations marked; a mark leads to its pair. Drawn in chunks, of which only the visible cost. */
export const MarkedArticle = memo(function MarkedArticle(props: Tie & { chunks: readonly Chunk[] }) {
  const { chunks, active, dropped, onOpen, onPoint } = props;
  return (
    <div className="article-text" lang="de">
      {chunks.map((chunk) => (
        <ArticleChunk
          key={chunk.start}
          chunk={chunk}
          // Chunks that have nothing to do with a change are not drawn again.
          active={active !== null && chunk.cards.has(active) ? active : null}
          dropped={meet(dropped, chunk.cards) ? dropped : NONE}
          onOpen={onOpen}
          onPoint={onPoint}
        />
      ))}
    </div>
  );
});

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const each of some) if (others.has(each)) return true;
  return false;
}

const ArticleChunk = memo(function ArticleChunk({ chunk, ...tie }: Tie & { chunk: Chunk }) {
  return (
    <div className="article-chunk">
      {chunk.paragraphs.map(({ start, pieces }) => (
        <p key={start} data-start={start}>
          <Pieces pieces={pieces} nested={false} {...tie} />
        </p>
      ))}
    </div>
  );
});

function Pieces({ pieces, nested, ...tie }: Tie & { pieces: readonly Piece[]; nested: boolean }) {
  return pieces.map((piece, index) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <Marked key={index} mark={piece.mark} nested={nested} {...tie}>
        <Pieces pieces={piece.inside} nested={nested || piece.mark.card !== null} {...tie} />
      </Marked>
    ),
  );
}

function Marked(props: Tie & { mark: Mark; nested: boolean; children: React.ReactNode }) {
  const { mark, nested, active, dropped, onOpen, onPoint, children } = props;
  const { t } = useTranslation('make');
  const { card, kind } = mark;
  const look = [
    `mark-${kind}`,
    card !== null && dropped.has(card) ? 'mark-off' : '',
    card !== null && card === active ? 'mark-on' : '',
  ].join(' ');
  if (card === null || nested)
    return (
      <span className={look} lang={kind === 'title' ? undefined : kind}>
        {children}
      </span>
    );
  const open = (event: MouseEvent) => {
    event.preventDefault();
    onOpen(card);
  };
  return (
    <a
      href={`#${pairId(card)}`}
      // Else dragging over it would drag a link instead of selecting its words.
      draggable={false}
      data-mark={card}
      className={look}
      lang={kind === 'title' ? undefined : kind}
      title={t('article.toPair')}
      onClick={open}
      onPointerEnter={() => {
        onPoint(card);
      }}
      onFocus={() => {
        onPoint(card);
      }}
      onPointerLeave={() => {
        onPoint(null);
      }}
    >
      {children}
    </a>
  );
}
