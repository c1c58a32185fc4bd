'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { DeckActions } from '#components/deck/DeckActions.tsx';
import type { Deck } from '#lib/decks/deck.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';

const ShareDialog = dynamic(() => import('../sharing/ShareDialog.tsx').then((module) => module.ShareDialog), {
  ssr: false,
});
const ExportDialog = dynamic(() => import('../files/ExportDialog.tsx').then((module) => module.ExportDialog), {
  ssr: false,
});

/** What can be done with the deck that is shown. `id` is null for the starter deck. */
export function Actions(props: { id: string | null; deck: Deck; title: string; onReplaced?: () => void }) {
  const { id, deck, title } = props;
  const locale = useLocale();
  const router = useRouter();
  const [sharing, setSharing] = useState(false);
  const [exporting, setExporting] = useState(false);

  /** Should the browser keep nothing, the workbench says so itself. */
  const copy = async () => {
    const { saveDeck } = await import('#lib/storage/browser/decks.ts');
    const own = { ...deck, id: crypto.randomUUID(), title };
    await saveDeck(own);
    router.push(paths.make(locale, own.id));
  };

  return (
    <>
      <DeckActions
        id={id}
        studied={deck.cards.some((card) => card.en !== null && card.de !== null)}
        onCopy={() => void copy()}
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
