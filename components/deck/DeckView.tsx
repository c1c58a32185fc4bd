'use client';

import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deck } from '#lib/decks/deck.ts';
import type { Language } from '#lib/engine/types.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { Pair } from '../pair/Pair.tsx';
import { coveredState, type Covered, type Spoken } from '../pair/state.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { DeckFacts } from './DeckFacts.tsx';
import { SpokenLinks } from './SpokenLinks.tsx';

const sides = ['en', 'de'] as const;

interface DeckViewProps {
  deck: Deck;
  /** Id for links to this deck's other pages; null for the starter deck. */
  id: string | null;
  title: string;
  description: string | null;
}

/** A deck to read: every pair side by side; either side can be covered, for all pairs or for one. */
export function DeckView({ deck, id, title, description }: DeckViewProps) {
  const { t } = useTranslation('deck');
  const locale = useLocale();
  const [all, setAll] = useState<Covered>(coveredState(false, false));
  const [single, setSingle] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [spoken, setSpoken] = useState<Spoken | null>(null);

  const cover = useCallback((card: string, side: Language, covered: boolean) => {
    setSingle((old) => new Map(old).set(`${side} ${card}`, covered));
  }, []);
  const isCovered = (card: string, side: Language) => single.get(`${side} ${card}`) ?? all[side];
  const studied = deck.cards.some((card) => card.en !== null && card.de !== null);

  return (
    <>
      <PageHeading facts={<DeckFacts source={deck.source} cards={deck.cards} />} title={title} text={description} />
      <div className="mb-8 flex flex-wrap gap-3">
        {studied && (
          <ButtonLink variant="primary" href={paths.study(locale, id)}>
            {t('study')}
          </ButtonLink>
        )}
        {sides.map((side) => (
          <Button
            key={side}
            aria-pressed={all[side]}
            onClick={() => {
              setAll(coveredState(side === 'en' ? !all.en : all.en, side === 'de' ? !all.de : all.de));
              setSingle(new Map());
            }}
          >
            {t(`coverAll.${side}`)}
          </Button>
        ))}
      </div>
      <div className="flex flex-col gap-10">
        {deck.cards.map((card, at) => (
          <Pair
            key={card.id}
            card={card}
            number={at + 1}
            covered={coveredState(
              card.en !== null && isCovered(card.id, 'en'),
              card.de !== null && isCovered(card.id, 'de'),
            )}
            onCover={cover}
            onSpeak={setSpoken}
          />
        ))}
      </div>
      <SpokenLinks spoken={spoken} />
    </>
  );
}
