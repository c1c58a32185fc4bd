'use client';

import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { Card, Deck } from '#lib/decks/deck.ts';
import { versionDifference } from './version-difference.ts';

interface VersionChoiceProps {
  mine: Deck;
  theirs: Deck;
  busy: boolean;
  onMine: () => void;
  onTheirs: () => void;
  onLater: () => void;
}

/** Two versions of one deck side by side, with the quotations in which they differ. Neither is lost, whatever is chosen. */
export function VersionChoice({ mine, theirs, busy, onMine, onTheirs, onLater }: VersionChoiceProps) {
  const { t } = useTranslation('share');
  const difference = versionDifference(mine, theirs);
  return (
    <div role="group" aria-label={t('conflict.title')} className="grid gap-4">
      <div>
        <h4 className="text-lg font-semibold">{t('conflict.title')}</h4>
        <p role="alert">{t('conflict.text')}</p>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Version name={t('conflict.mine')} deck={mine} cards={difference.mine} note={t('conflict.mineNote')}>
          <Button disabled={busy} onClick={onMine}>
            {t('conflict.keepMine')}
          </Button>
        </Version>
        <Version name={t('conflict.theirs')} deck={theirs} cards={difference.theirs} note={t('conflict.theirsNote')}>
          <Button disabled={busy} onClick={onTheirs}>
            {t('conflict.takeTheirs')}
          </Button>
        </Version>
      </div>
      <p className="flex flex-wrap items-center justify-between gap-3 text-small text-soft">
        {t('conflict.same', { count: difference.same })}
        <Button variant="quiet" className="min-h-11" onClick={onLater}>
          {t('conflict.later')}
        </Button>
      </p>
    </div>
  );
}

interface VersionProps {
  name: string;
  deck: Deck;
  cards: readonly { readonly card: Card; readonly changed: boolean }[];
  note: string;
  children: React.ReactNode;
}

function Version({ name, deck, cards, note, children }: VersionProps) {
  const { t } = useTranslation('share');
  return (
    <section aria-label={name} className="grid content-start gap-3 border-t-2 border-ink pt-3">
      <h5 className="font-semibold">{name}</h5>
      <p className="text-small text-soft">
        {t('conflict.titleOf', { title: deck.title })}
        {' · '}
        {t('conflict.pairs', { count: deck.cards.length })}
      </p>
      <ul className="grid max-h-64 gap-2 overflow-y-auto" tabIndex={cards.length > 3 ? 0 : undefined}>
        {cards.map(({ card, changed }) => (
          <li key={card.id} className="border-l-2 border-line pl-3">
            <span className="text-small text-soft">
              {[t(changed ? 'conflict.changedHere' : 'conflict.onlyHere'), card.speaker, card.role, card.note]
                .filter((part) => part != null)
                .join(' · ')}
            </span>
            {(['en', 'de'] as const).map(
              (side) =>
                card[side] !== null && (
                  <p key={side} lang={side} className={side === 'en' ? 'font-serif' : 'font-serif text-soft'}>
                    {card[side]}
                  </p>
                ),
            )}
          </li>
        ))}
        {cards.length === 0 && <li className="text-small text-soft">{t('conflict.noDifference')}</li>}
      </ul>
      <div className="grid justify-items-start gap-2">
        {children}
        <p className="text-small text-soft">{note}</p>
      </div>
    </section>
  );
}
