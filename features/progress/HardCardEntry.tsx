'use client';

import { useTranslation } from 'react-i18next';
import { LanguageLabel } from '#components/ui/LanguageLabel.tsx';
import type { Card } from '#lib/decks/deck.ts';
import { answerLanguage, promptLanguage } from '#lib/study/direction.ts';
import type { HardCard } from '#lib/study/hard-cards.ts';
import { HardCardChips } from './HardCardChips.tsx';
import { HardCardHelp } from './HardCardHelp.tsx';

interface Props {
  readonly hard: HardCard;
  /** Null where it is there no longer. */
  readonly card: Card | null;
  readonly deckHref: string;
  readonly onPause: (paused: boolean) => void;
}

/** A card that is often forgotten: what it asks, what goes wrong in it, and what helps. */
export function HardCardEntry({ hard, card, deckHref, onPause }: Props) {
  const { t } = useTranslation(['progress', 'common']);
  const { direction, leech, paused } = hard;
  const language = promptLanguage(direction);
  const text = card?.[language] ?? null;
  return (
    <li className="grid content-start gap-2 border-t border-line pt-4">
      <p className="text-small text-soft">
        <LanguageLabel language={language} /> → {t(`common:side.${answerLanguage(direction)}`)}
      </p>
      {text === null ? (
        <p className="text-soft">{t('hardest.gone')}</p>
      ) : (
        <p lang={language} className="line-clamp-3 font-serif text-lg wrap-anywhere">
          {text}
        </p>
      )}
      <HardCardChips hard={hard} />
      {(leech || paused) && (
        <HardCardHelp readHref={text === null ? null : deckHref} paused={paused} onPause={onPause} />
      )}
    </li>
  );
}
