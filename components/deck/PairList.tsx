'use client';

import { memo, useCallback, useState } from 'react';
import type { Card } from '#lib/decks/deck.ts';
import type { Language } from '#lib/engine/types.ts';
import { Pair } from '../pair/Pair.tsx';
import { coveredState, type Covered, type Spoken } from '../pair/state.ts';
import { SpokenLinks } from './SpokenLinks.tsx';

interface PairListProps {
  cards: readonly Card[];
  /** The sides covered on every card that has no state of its own; a new object each time someone chooses anew. */
  all: Covered;
}

/** All pairs of a deck, and what is read out of the one pointed at: telling that draws no pair anew. */
export function PairList(props: PairListProps) {
  const [spoken, setSpoken] = useState<Spoken | null>(null);
  return (
    <>
      <Pairs {...props} onSpeak={setSpoken} />
      <SpokenLinks spoken={spoken} />
    </>
  );
}

/** Each pair can be covered and shown on its own; covering a whole side starts afresh. */
const Pairs = memo(function Pairs({
  cards,
  all,
  onSpeak,
}: PairListProps & { onSpeak: (spoken: Spoken | null) => void }) {
  const [single, setSingle] = useState<{ since: Covered; cards: ReadonlyMap<string, boolean> }>({
    since: all,
    cards: new Map(),
  });
  const own = single.since === all ? single.cards : new Map<string, boolean>();

  const cover = useCallback(
    (card: string, side: Language, covered: boolean) => {
      setSingle((old) => ({
        since: all,
        cards: new Map(old.since === all ? old.cards : []).set(`${side} ${card}`, covered),
      }));
    },
    [all],
  );
  const isCovered = (card: Card, side: Language) => card[side] !== null && (own.get(`${side} ${card.id}`) ?? all[side]);

  return (
    <div className="flex flex-col gap-10">
      {cards.map((card, at) => (
        <Pair
          key={card.id}
          card={card}
          number={at + 1}
          covered={coveredState(isCovered(card, 'en'), isCovered(card, 'de'))}
          onCover={cover}
          onSpeak={onSpeak}
        />
      ))}
    </div>
  );
});
