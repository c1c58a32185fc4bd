'use client';

import { useDeferredValue, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deck } from '#lib/decks/deck.ts';
import { OwnRenderingsContext, type OwnRenderings } from '../pair/own-renderings.ts';
import type { Covered } from '../pair/state.ts';
import { Button } from '../ui/Button.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { DeckFacts } from './DeckFacts.tsx';
import { PairList } from './PairList.tsx';

interface DeckViewProps {
  deck: Deck;
  title: string;
  description: string | null;
  /** What can be done with the deck. */
  actions?: ReactNode;
  /** What the learner wrote where the article has no rendering. */
  own?: OwnRenderings;
}

/** A deck to read: every pair side by side; either side can be covered, for all pairs or for one. */
export function DeckView({ deck, title, description, actions, own }: DeckViewProps) {
  const { t } = useTranslation('deck');
  const [all, setAll] = useState<Covered>({ en: false, de: false });
  // The button answers at once, hundreds of pairs follow.
  const applied = useDeferredValue(all);
  const studied = deck.cards.some((card) => card.en !== null && card.de !== null);

  return (
    <>
      <PageHeading facts={<DeckFacts source={deck.source} cards={deck.cards} />} title={title} text={description} />
      {actions}
      <div className="mb-8 flex flex-wrap items-center gap-3">
        <Button
          aria-pressed={all.en}
          onClick={() => {
            setAll({ ...all, en: !all.en });
          }}
        >
          {t('coverAll.en')}
        </Button>
        <Button
          aria-pressed={all.de}
          onClick={() => {
            setAll({ ...all, de: !all.de });
          }}
        >
          {t('coverAll.de')}
        </Button>
        {studied && <p className="text-small text-soft sm:ml-2">{t('hint')}</p>}
      </div>
      <OwnRenderingsContext value={own ?? null}>
        <PairList cards={deck.cards} all={applied} />
      </OwnRenderingsContext>
    </>
  );
}
