'use client';

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseDecks } from './ChooseDecks.tsx';
import { listDecks } from '#lib/storage/browser/decks.ts';
import { starterDeck } from '#lib/decks/starter.ts';

/** The decks of this device to choose from, the starter deck first. */
export function MixDecks({ chosen, onClose }: { chosen: readonly string[]; onClose: () => void }) {
  const { t } = useTranslation('common');
  const [own, setOwn] = useState<readonly { readonly id: string; readonly title: string }[] | null>(null);
  useEffect(() => {
    let gone = false;
    void listDecks().then((shelf) => {
      if (!gone) setOwn(shelf.ok ? shelf.value.decks : []);
    });
    return () => {
      gone = true;
    };
  }, []);
  const starter = { id: starterDeck.id, title: t('starter.title') };
  return <ChooseDecks decks={own && [starter, ...own]} chosen={chosen} onClose={onClose} />;
}
