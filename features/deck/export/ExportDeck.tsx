'use client';

import { Download } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShownDeck } from '#components/deck/shown-deck.ts';
import { Button } from '#components/ui/Button.tsx';

const ExportDialog = dynamic(() => import('./ExportDialog.tsx').then((module) => module.ExportDialog), { ssr: false });

/** The button that saves the deck on the page as a file. */
export function ExportDeck() {
  const { t } = useTranslation('deck');
  const { deck, title } = useShownDeck();
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
        <Download aria-hidden="true" className="size-4" />
        {t('actions.export')}
      </Button>
      {open && (
        <ExportDialog
          deck={deck}
          title={title}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
