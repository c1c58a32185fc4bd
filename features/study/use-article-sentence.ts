import { useState } from 'react';
import { cardOnTable, type Room } from '#lib/study/room.ts';

/** The sentence of the article around the card on the table, shown or not; the next card begins without its own. */
export interface ArticleSentenceChoice {
  readonly shown: boolean;
  readonly toggle: () => void;
}

/** There is one to show once the answer is. */
export function useArticleSentence(room: Room): ArticleSentenceChoice {
  const [shownOf, setShownOf] = useState<string | null>(null);
  const card = cardOnTable(room)?.card;
  return {
    shown: card !== undefined && shownOf === card.id,
    toggle() {
      if (!card?.context || !room.session?.revealed) return;
      setShownOf((now) => (now === card.id ? null : card.id));
    },
  };
}
