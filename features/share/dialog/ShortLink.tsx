'use client';

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deck } from '#lib/decks/deck.ts';
import type { Locale } from '#lib/i18n/settings.ts';
import { Conflict } from './Conflict.tsx';
import { DeletedShortLink } from './DeletedShortLink.tsx';
import { NoShortLink } from './NoShortLink.tsx';
import { PublishedLinks } from './PublishedLinks.tsx';
import { forgetShortLink, makeShortLink, restoreShortLink } from './short-link.ts';
import { ShortLinkFailure } from './ShortLinkFailure.tsx';
import { useShortLink } from './use-short-link.ts';

interface ShortLinkProps {
  deck: Deck;
  title: string;
  pinned: Locale | null;
  /** Another version has taken the deck's place on this device. */
  onReplaced: () => void;
  onPublished: (id: string | null) => void;
}

/** The deck on the server: made, looked after, taken away again. */
export function ShortLink({ deck, title, pinned, onReplaced, onPublished }: ShortLinkProps) {
  const { t } = useTranslation('share');
  const { state, problem, busy, go, show } = useShortLink(deck);
  const id = state.kind === 'there' ? state.share.id : null;
  useEffect(() => {
    onPublished(id);
  }, [id, onPublished]);
  return (
    <section aria-labelledby="share-short" className="share-section">
      <h3 id="share-short" className="text-xl">
        {t('short.title')}
      </h3>
      {state.kind === 'loading' && <p className="text-soft">{t('loading')}</p>}
      {state.kind === 'none' && <NoShortLink busy={busy} onMake={() => void go(makeShortLink(deck))} />}
      {state.kind === 'there' && (
        <PublishedLinks key={state.share.etag} {...{ deck, title, pinned, busy, go }} at={state} />
      )}
      {state.kind === 'conflict' && (
        <Conflict
          {...{ deck, busy, go, onReplaced }}
          at={state}
          onLater={() => {
            show({ kind: 'there', share: state.share, published: state.published });
          }}
        />
      )}
      {state.kind === 'deleted' && (
        <DeletedShortLink
          busy={busy}
          onRestore={() => void go(restoreShortLink(state.share, deck))}
          onForget={() => void go(forgetShortLink(state.share))}
        />
      )}
      <ShortLinkFailure problem={problem} />
    </section>
  );
}
