'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { DeckActions } from './DeckActions.tsx';
import type { Deck } from '#lib/decks/deck.ts';

const ShareDialog = dynamic(
  () => import('#features/share/dialog/ShareDialog.tsx').then((module) => module.ShareDialog),
  {
    ssr: false,
  },
);
const ExportDialog = dynamic(() => import('./export/ExportDialog.tsx').then((module) => module.ExportDialog), {
  ssr: false,
});

/** What can be done with the deck that is shown. `id` is null for the starter deck. */
export function Actions(props: { id: string | null; deck: Deck; title: string; onReplaced?: () => void }) {
  const { id, deck, title } = props;
  const [sharing, setSharing] = useState(false);
  const [exporting, setExporting] = useState(false);

  return (
    <>
      <DeckActions
        id={id}
        editId={deck.id}
        studied={deck.cards.some((card) => card.en !== null && card.de !== null)}
        onShare={() => {
          setSharing(true);
        }}
        onExport={() => {
          setExporting(true);
        }}
      />
      {sharing && (
        <ShareDialog
          deck={deck}
          title={title}
          own={id !== null}
          onReplaced={() => props.onReplaced?.()}
          onClose={() => {
            setSharing(false);
          }}
        />
      )}
      {exporting && (
        <ExportDialog
          deck={deck}
          title={title}
          onClose={() => {
            setExporting(false);
          }}
        />
      )}
    </>
  );
}
