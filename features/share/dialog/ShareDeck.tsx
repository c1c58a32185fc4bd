'use client';

import { Share2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShownDeck } from '#components/deck/shown-deck.ts';
import { Button } from '#components/ui/Button.tsx';

const ShareDialog = dynamic(() => import('./ShareDialog.tsx').then((module) => module.ShareDialog), { ssr: false });

/** The button that shares the deck on the page. */
export function ShareDeck() {
  const { t } = useTranslation('deck');
  const { deck, id, title, onReplaced } = useShownDeck();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        <Share2 aria-hidden="true" className="size-4" />
        {t('actions.share')}
      </Button>
      {open && (
        <ShareDialog
          deck={deck}
          title={title}
          own={id !== null}
          onReplaced={onReplaced}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
