'use client';

import { ChevronLeft, ChevronRight, Maximize, X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShownDeck } from '#components/deck/shown-deck.ts';
import type { Language } from '#lib/engine/types.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { Button } from '#components/ui/Button.tsx';
import { back, forward, isLast, piecesOf, type Place } from './place.ts';
import { Slide } from './Slide.tsx';
import { usePresentKeys } from './use-present-keys.ts';
import './present.css';

/** A deck for a projector: one side of a pair, at the next step the other. */
export function Presentation() {
  const { deck, id, title } = useShownDeck();
  const { t } = useTranslation('present');
  const locale = useLocale();
  const router = useRouter();
  const [place, setPlace] = useState<Place>({ card: 0, revealed: 0 });
  const [hidden, setHidden] = useState<Language>('de');
  const [byPiece, setByPiece] = useState(false);
  const name = useId();
  const { cards } = deck;
  const pieces = useMemo(() => cards.map((card) => piecesOf(card, byPiece)), [cards, byPiece]);
  const card = cards[place.card];

  const moves = {
    forward: () => {
      setPlace((at) => forward(at, pieces));
    },
    back: () => {
      setPlace((at) => back(at, pieces));
    },
    first: () => {
      setPlace({ card: 0, revealed: 0 });
    },
    last: () => {
      setPlace({ card: Math.max(0, cards.length - 1), revealed: 0 });
    },
    leave: () => {
      router.push(paths.deck(locale, id));
    },
  };
  usePresentKeys(moves);

  return (
    <div data-alone="" className="present">
      <header className="present-bar">
        <h1 className="truncate font-serif text-lg">{title}</h1>
        <p role="status" className="text-small whitespace-nowrap text-soft">
          {t('place', { number: Math.min(place.card + 1, cards.length), total: cards.length })}
          {isLast(place, pieces) && <span className="sr-only"> {t('end')}</span>}
        </p>
        <span className="present-choices">
          <label className="present-choice" htmlFor={name}>
            {t('hidden')}
            <select
              id={name}
              className="present-select"
              value={hidden}
              onChange={({ target }) => {
                setHidden(target.value === 'en' ? 'en' : 'de');
                setPlace((at) => ({ ...at, revealed: 0 }));
              }}
            >
              {(['de', 'en'] as const).map((side) => (
                <option key={side} value={side}>
                  {t(`hide.${side}`)}
                </option>
              ))}
            </select>
          </label>
          <label className="present-choice">
            <input
              type="checkbox"
              className="accent-ink"
              checked={byPiece}
              onChange={({ target }) => {
                setByPiece(target.checked);
                setPlace((at) => ({ ...at, revealed: 0 }));
              }}
            />
            {t('pieces')}
          </label>
        </span>
        <span className="flex">
          <button
            type="button"
            className="icon-button"
            aria-label={t('full')}
            title={t('full')}
            onClick={() => {
              // A browser that refuses leaves the window as it is, which works too.
              document.documentElement.requestFullscreen().catch(() => undefined);
            }}
          >
            <Maximize aria-hidden="true" className="size-5" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={t('leave')}
            title={t('leave')}
            onClick={moves.leave}
          >
            <X aria-hidden="true" className="size-5" />
          </button>
        </span>
      </header>
      <section aria-label={t('stage')} aria-live="polite" className="present-stage">
        {card && (
          <>
            {card.speaker !== null && (
              <p className="present-speaker">
                {card.speaker}
                {card.role !== null && <span lang="de" className="text-soft">{`, ${card.role}`}</span>}
              </p>
            )}
            <Slide key={card.id} card={card} hidden={hidden} revealed={place.revealed} byPiece={byPiece} />
          </>
        )}
      </section>
      <footer className="present-bar present-foot">
        <Button onClick={moves.back} disabled={place.card === 0 && place.revealed === 0}>
          <ChevronLeft aria-hidden="true" className="size-5" />
          {t('back')}
        </Button>
        <p className="present-keys">{t('keys')}</p>
        <Button variant="primary" onClick={moves.forward} disabled={isLast(place, pieces)}>
          {t('next')}
          <ChevronRight aria-hidden="true" className="size-5" />
        </Button>
      </footer>
    </div>
  );
}
