'use client';

import { useRouter } from 'next/navigation';
import { useTranslation } from 'react-i18next';
import { useShownDeck } from '#components/deck/shown-deck.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { HidingChoices } from './HidingChoices.tsx';
import type { Moves } from './keys.ts';
import { Stage } from './Stage.tsx';
import { Steps } from './Steps.tsx';
import { usePresentation } from './use-presentation.ts';
import { usePresentKeys } from './use-present-keys.ts';
import { WindowButtons } from './WindowButtons.tsx';
import './present.css';

/** A deck for a projector: one side of a pair, at the next step the other. */
export function Presentation() {
  const { deck, id, title } = useShownDeck();
  const { t } = useTranslation('present');
  const locale = useLocale();
  const router = useRouter();
  const { cards } = deck;
  const { place, hiding, isFirst, isLast, hide, ...steps } = usePresentation(cards);
  const moves: Moves = {
    ...steps,
    leave() {
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
          {isLast && <span className="sr-only"> {t('end')}</span>}
        </p>
        <HidingChoices hiding={hiding} onChange={hide} />
        <WindowButtons onLeave={moves.leave} />
      </header>
      <Stage card={cards[place.card]} hiding={hiding} revealed={place.revealed} />
      <Steps {...{ moves, isFirst, isLast }} />
    </div>
  );
}
