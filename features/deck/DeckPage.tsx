'use client';

import { useSearchParams } from 'next/navigation';
import { Suspense, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeckView } from '#components/deck/DeckView.tsx';
import type { Deck } from '#lib/decks/deck.ts';
import { useOwnRenderings } from '#components/pair/use-own-renderings.ts';
import { Actions } from './Actions.tsx';
import { OwnDeck } from './OwnDeck.tsx';

/** The starter deck stands in the page as it is served; an id in the address asks for a deck of this device instead. */
export function DeckPage({ starter }: { starter: Deck }) {
  const { t } = useTranslation();
  const own = useOwnRenderings(starter.cards, null);
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
            actions={<Actions id={null} deck={starter} title={t('starter.title')} />}
            own={own}
          />
        </div>
      ) : (
        <OwnDeck key={id} id={id} />
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
