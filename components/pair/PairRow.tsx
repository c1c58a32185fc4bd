'use client';

import type { Language } from '#lib/engine/types.ts';
import { useFollowingTexts } from '#lib/i18n/client.tsx';
import type { Row } from './model.ts';
import type { Lit } from './pointing.ts';
import type { Covered } from './state.ts';
import { MissingSide } from './MissingSide.tsx';
import { Words } from './Words.tsx';

const marks = { en: { open: '“', close: '”' }, de: { open: '„', close: '“' } } as const;

/** The quotation marks of the side's language, for the eye only: the opening one hangs in the margin. */
function Mark({ side, kind }: { side: Language; kind: 'open' | 'close' }) {
  return <span aria-hidden="true" className={`quote-mark quote-mark-${kind}`} data-mark={marks[side][kind]} />;
}

interface RowProps {
  cardId: string;
  row: Row;
  first: boolean;
  last: boolean;
  lit: Lit | null;
  stops: Readonly<Record<Language, number>>;
  covered: Covered;
  onReveal: (side: Language) => void;
}

/** One segment: a cell on either side. */
export function PairRow({ cardId, row, first, last, lit, stops, covered, onReveal }: RowProps) {
  const t = useFollowingTexts('deck');
  return (['en', 'de'] as const).map((side) => {
    const pieces = row[side];
    const edges = `${first ? 'cell-first' : ''} ${last ? 'cell-last' : ''}`;
    if (pieces === null) {
      return (
        <div key={side} className={`cell cell-${side} cell-empty ${edges}`}>
          {first && last ? (
            <MissingSide cardId={cardId} side={side} />
          ) : (
            <span className="sr-only">{t('nothing')}</span>
          )}
        </div>
      );
    }
    const words = lit === null ? [] : lit.from.side === side ? [lit.from.word] : lit.partners;
    const here = words.filter((word) => pieces.some((piece) => piece.word === word));
    const text = <Words side={side} pieces={pieces} lit={here.join(' ')} stop={stops[side]} covered={covered[side]} />;
    return (
      <div key={side} className={`cell cell-${side} ${edges}`}>
        {covered[side] ? (
          <>
            <p aria-hidden="true" lang={side} className="cell-text">
              <span className="cover-ink">{text}</span>
            </p>
            <button
              type="button"
              className="cell-cover"
              aria-label={t(`reveal.${side}`)}
              // One stop for the whole side is enough; the other rows are larger targets for finger and mouse.
              aria-hidden={!first || undefined}
              tabIndex={first ? undefined : -1}
              onClick={() => {
                onReveal(side);
              }}
            />
          </>
        ) : (
          <p lang={side} className="cell-text">
            {first && <Mark side={side} kind="open" />}
            {text}
            {last && <Mark side={side} kind="close" />}
          </p>
        )}
      </div>
    );
  });
}
