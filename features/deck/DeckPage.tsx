'use client';

import { useSearchParams } from 'next/navigation';
import { Suspense, useLayoutEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeckView } from '#components/deck/DeckView.tsx';
import { ShownDeckContext } from '#components/deck/shown-deck.ts';
import type { Deck } from '#lib/decks/deck.ts';
import { useOwnRenderings } from '#components/pair/use-own-renderings.ts';
import { fetchRenderings } from '#lib/storage/browser/fetch-renderings.ts';
import { DeckActions } from './DeckActions.tsx';
import { OwnDeck } from './OwnDeck.tsx';

/**
 * The starter deck stands in the page as it is served; an id in the address asks for a deck of this device instead.
 * `share` is the way to share it, which is another room's.
 */
export function DeckPage({ starter, share }: { starter: Deck; share: ReactNode }) {
  const { t } = useTranslation();
  const own = useOwnRenderings(fetchRenderings, starter.cards, null);
  const [id, setId] = useState<string | null>(null);
  return (
    <>
      <Suspense fallback={null}>
        <AddressedDeck onId={setId} />
      </Suspense>
      {id === null ? (
        <div data-starter="">
          <DeckView
            deck={starter}
            title={t('starter.title')}
            description={t('starter.description')}
            actions={
              <ShownDeckContext value={{ deck: starter, id: null, title: t('starter.title'), onReplaced: ignore }}>
                <DeckActions share={share} />
              </ShownDeckContext>
            }
            own={own}
          />
        </div>
      ) : (
        <OwnDeck key={id} id={id} share={share} />
      )}
    </>
  );
}

function AddressedDeck({ onId }: { onId: (id: string | null) => void }) {
  const id = useSearchParams().get('id');
  useLayoutEffect(() => {
    onId(id);
    // From here on the right deck is shown; see components/shell/before-paint.ts.
    delete document.documentElement.dataset['deck'];
  }, [id, onId]);
  return null;
}

/** The starter deck is never replaced. */
function ignore() {
  return undefined;
}
