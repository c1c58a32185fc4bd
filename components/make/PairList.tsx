'use client';

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { Card } from '#lib/decks/deck.ts';
import { PairSheet } from './PairSheet.tsx';

/** So many pairs are drawn at first, and added whenever the end comes near. */
export const SHEETS = 100;

interface Props {
  readonly cards: readonly Card[];
  /** How many of them are drawn. */
  readonly shown: number;
  readonly active: string | null;
  readonly dropped: ReadonlySet<string>;
  readonly onMore: () => void;
  readonly onToggle: (cardId: string) => void;
  readonly onShow: (cardId: string) => void;
  readonly onPoint: (cardId: string | null) => void;
}

/** The pairs one below the other; of very many, as many as have been scrolled to. */
export function PairList({ cards, shown, active, dropped, onMore, onToggle, onShow, onPoint }: Props) {
  return (
    <>
      <ol className="grid gap-4">
        {cards.slice(0, shown).map((card) => (
          <li key={card.id}>
            <PairSheet
              card={card}
              dropped={dropped.has(card.id)}
              active={active === card.id}
              onToggle={onToggle}
              onShow={onShow}
              onPoint={onPoint}
            />
          </li>
        ))}
      </ol>
      {cards.length > shown && <More count={cards.length - shown} onMore={onMore} />}
    </>
  );
}

/** Asks for more by itself when it comes near the screen, and when it is pressed. */
function More({ count, onMore }: { count: number; onMore: () => void }) {
  const { t } = useTranslation('make');
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) onMore();
      },
      { rootMargin: '800px' },
    );
    if (end.current) watch.observe(end.current);
    return () => {
      watch.disconnect();
    };
    // Watched anew with each addition, since the end may still be in sight.
  }, [count, onMore]);
  return (
    <div ref={end} className="mt-4 text-center">
      <Button onClick={onMore}>{t('pairs.more', { count })}</Button>
    </div>
  );
}
