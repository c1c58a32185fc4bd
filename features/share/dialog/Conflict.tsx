'use client';

import { useTranslation } from 'react-i18next';
import type { Deck } from '#lib/decks/deck.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { keepMine, takeTheirs, type ShortLinkState } from './short-link.ts';
import type { ShortLinking } from './use-short-link.ts';
import { VersionChoice } from './VersionChoice.tsx';

interface Props {
  readonly deck: Deck;
  readonly at: Extract<ShortLinkState, { kind: 'conflict' }>;
  readonly busy: boolean;
  readonly go: ShortLinking['go'];
  /** The other version has taken the deck's place on this device. */
  readonly onReplaced: () => void;
  readonly onLater: () => void;
}

/** The deck here and the one behind the link have both changed: which one stays, the other becoming a copy. */
export function Conflict({ deck, at, busy, go, onReplaced, onLater }: Props) {
  const { t } = useTranslation('share');
  const locale = useLocale();
  const { share, published } = at;
  const copyTitle = (of: Deck, changedAt: number) => {
    const date = new Date(changedAt).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
    return t('conflict.copyTitle', { title: of.title.slice(0, 240), date });
  };
  return (
    <VersionChoice
      mine={deck}
      theirs={published.deck}
      busy={busy}
      onMine={() => {
        void go(keepMine(share, deck, published, copyTitle(published.deck, published.changedAt)));
      }}
      onTheirs={() => {
        void go(takeTheirs(share, deck, published, copyTitle(deck, Date.now()))).then((done) => {
          if (done.problem === null) onReplaced();
        });
      }}
      onLater={onLater}
    />
  );
}
