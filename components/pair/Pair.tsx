'use client';

import { memo, useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '#lib/decks/deck.ts';
import type { Language } from '#lib/engine/types.ts';
import { Curves } from './Curves.tsx';
import { pairModel, phrase, type Row } from './model.ts';
import { PairContext } from './PairContext.tsx';
import { SideHead } from './SideHead.tsx';
import { other, usePointing, type Lit } from './pointing.ts';
import { Words } from './Words.tsx';

export type Covered = Readonly<Record<Language, boolean>>;

/** What the live region reads out: the words pointed at on both sides; `de` or `en` empty where there is no partner. */
export interface Spoken {
  readonly from: Language;
  readonly en: string;
  readonly de: string;
}

interface PairProps {
  card: Card;
  number: number;
  covered: Covered;
  onCover: (id: string, side: Language, covered: boolean) => void;
  onSpeak: (spoken: Spoken | null) => void;
}

/** One card as a side-by-side pair: English left, German right, lined up segment by segment, linked word by word. */
export const Pair = memo(function Pair({ card, number, covered, onCover, onSpeak }: PairProps) {
  const { t } = useTranslation('deck');
  const heading = useId();
  const frame = useRef<HTMLDivElement>(null);
  const model = useMemo(() => pairModel(card), [card]);
  const { lit, held, stops, handlers } = usePointing(model, frame, covered);

  useEffect(() => {
    if (held === null || covered[held.side]) return;
    const partners = covered[other(held.side)] ? [] : (model.partners[held.side][held.word] ?? []);
    const own = model.words[held.side][held.word] ?? '';
    const theirs = phrase(model.words[other(held.side)], partners);
    onSpeak(held.side === 'en' ? { from: 'en', en: own, de: theirs } : { from: 'de', en: theirs, de: own });
  }, [held, covered, model, onSpeak]);

  return (
    <article className="pair" aria-labelledby={heading}>
      <header className="pair-head">
        <h2 id={heading} className="pair-speaker">
          <span className="sr-only">{t('pair', { number })} </span>
          {card.speaker ?? t('unknownSpeaker')}
          {card.role !== null && <span lang="de" className="pair-role">{` ${card.role}`}</span>}
        </h2>
        <p className={`pair-relation pair-relation-${card.relation}`}>{t(`relation.${card.relation}`)}</p>
      </header>
      <div ref={frame} className="pair-sheet" {...handlers}>
        {(['en', 'de'] as const).map((side) => (
          <SideHead
            key={side}
            card={card}
            side={side}
            covered={covered[side]}
            onToggle={() => {
              onCover(card.id, side, !covered[side]);
            }}
          />
        ))}
        {model.rows.map((row, at) => (
          <PairRow
            key={at}
            row={row}
            first={at === 0}
            last={at === model.rows.length - 1}
            lit={lit}
            stops={stops}
            covered={covered}
            onReveal={(side) => {
              onCover(card.id, side, false);
              frame.current?.querySelector<HTMLElement>(`.side-head-${side} button`)?.focus();
            }}
          />
        ))}
        <Curves pair={frame} lit={lit} />
      </div>
      <PairContext card={card} covered={covered} />
    </article>
  );
});

const marks = { en: { open: '“', close: '”' }, de: { open: '„', close: '“' } } as const;

/** The quotation marks of the side's language, for the eye only: the opening one hangs in the margin. */
function Mark({ side, kind }: { side: Language; kind: 'open' | 'close' }) {
  return <span aria-hidden="true" className={`quote-mark quote-mark-${kind}`} data-mark={marks[side][kind]} />;
}

interface RowProps {
  row: Row;
  first: boolean;
  last: boolean;
  lit: Lit | null;
  stops: Readonly<Record<Language, number>>;
  covered: Covered;
  onReveal: (side: Language) => void;
}

function PairRow({ row, first, last, lit, stops, covered, onReveal }: RowProps) {
  const { t } = useTranslation('deck');
  return (['en', 'de'] as const).map((side) => {
    const pieces = row[side];
    const edges = `${first ? 'cell-first' : ''} ${last ? 'cell-last' : ''}`;
    if (pieces === null) {
      return (
        <div key={side} className={`cell cell-${side} cell-empty ${edges}`}>
          {first && last ? (
            <p className="cell-missing">{t(`missing.${side}`)}</p>
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
          >
            <span aria-hidden="true" lang={side} className="cover-ink">
              {text}
            </span>
          </button>
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
