'use client';

import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { Card } from '#lib/decks/deck.ts';
import { Confidence } from './Confidence.tsx';
import { excerpt, rowsOf } from './pair-rows.ts';

interface Props {
  readonly card: Card;
  readonly dropped: boolean;
  readonly active: boolean;
  readonly onToggle: (cardId: string) => void;
  readonly onShow: (cardId: string) => void;
  readonly onPoint: (cardId: string | null) => void;
}

/** A pair as it was found: who said it, how sure it is, both sides segment by segment, to be kept or dropped. */
export const PairSheet = memo(function PairSheet({ card, dropped, active, onToggle, onShow, onPoint }: Props) {
  const { t } = useTranslation('make');
  const quote = excerpt(card);
  const look = `sheet found-pair ${active ? 'found-on' : ''} ${dropped ? 'found-off' : ''}`;
  const point = (to: string | null) => () => {
    onPoint(to);
  };
  return (
    <article
      id={`pair-${card.id}`}
      tabIndex={-1}
      aria-labelledby={`speaker-${card.id}`}
      className={look}
      onPointerEnter={point(card.id)}
      onPointerLeave={point(null)}
    >
      <header className="flex flex-wrap items-start gap-x-3 px-4.5 py-2">
        <div className="min-w-48 flex-1 py-1">
          <h3 id={`speaker-${card.id}`} className="font-sans text-[0.9375rem] leading-snug font-semibold">
            {card.speaker ?? t('pairs.unnamed')}
            {card.role !== null && <span lang="de" className="font-normal text-soft">{`, ${card.role}`}</span>}
          </h3>
          <p className="flex flex-wrap gap-x-3 text-small text-soft">
            {dropped ? (
              t('pairs.dropped')
            ) : (
              <>
                <span className={card.relation === 'none' ? 'font-semibold text-warning' : ''}>
                  {t(`relation.${card.relation}`)}
                </span>
                {card.relation !== 'none' && <Confidence confidence={card.confidence} />}
              </>
            )}
          </p>
        </div>
        <span className="-mr-2 ml-auto flex flex-wrap justify-end">
          <Button
            variant="quiet"
            aria-label={t('pairs.showLabel', { quote })}
            onClick={() => {
              onShow(card.id);
            }}
          >
            {t('pairs.show')}
          </Button>
          <Button
            variant="quiet"
            aria-label={t(dropped ? 'pairs.keepLabel' : 'pairs.dropLabel', { quote })}
            onClick={() => {
              onToggle(card.id);
            }}
          >
            {t(dropped ? 'pairs.keep' : 'pairs.drop')}
          </Button>
        </span>
      </header>
      {dropped ? (
        <p
          className="truncate border-t border-dashed border-line px-4.5 py-2 font-serif text-soft"
          lang={card.original}
        >
          {quote}
        </p>
      ) : (
        <div className="border-t border-line">
          <Rows card={card} />
        </div>
      )}
    </article>
  );
});

function Rows({ card }: { card: Card }) {
  const { t } = useTranslation('make');
  return rowsOf(card).map(({ key, en, de }) => (
    <div key={key} className="found-row">
      <p className="found-en" lang={en === null ? undefined : 'en'}>
        {en ?? <span className="font-sans text-small text-soft">{card.en === null ? t('pairs.missing') : '–'}</span>}
      </p>
      <p className="found-de" lang={de === null ? undefined : 'de'}>
        {de ?? <span className="font-sans text-small text-soft">{card.de === null ? t('pairs.missing') : '–'}</span>}
      </p>
    </div>
  ));
}
