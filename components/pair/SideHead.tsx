'use client';

import { Eye, EyeOff } from 'lucide-react';
import type { Card } from '#lib/decks/deck.ts';
import type { Language } from '#lib/engine/types.ts';
import { useFollowingTexts } from '#lib/i18n/client.tsx';
import { LanguageLabel } from '../ui/LanguageLabel.tsx';

/** The head of a side: its language, whether it is the original, and the button that covers it. */
export function SideHead(props: { card: Card; side: Language; covered: boolean; onToggle: () => void }) {
  const { card, side, covered, onToggle } = props;
  const t = useFollowingTexts('deck');
  const missing = card[side] === null;
  return (
    <div className={`side-head side-head-${side}`}>
      <p className="text-small text-soft">
        <LanguageLabel language={side} />
        <span aria-hidden="true" className="side-head-dot">
          {' · '}
        </span>
        <span className="side-head-status">
          {missing ? t('side.missing') : t(card.original === side ? 'side.original' : 'side.rendering')}
        </span>
      </p>
      {!missing && (
        <button
          type="button"
          className="icon-button -my-2 -mr-3"
          aria-pressed={covered}
          aria-label={t(`cover.${side}`)}
          title={t(`cover.${side}`)}
          onClick={onToggle}
        >
          {covered ? <EyeOff aria-hidden="true" className="size-4" /> : <Eye aria-hidden="true" className="size-4" />}
        </button>
      )}
    </div>
  );
}
