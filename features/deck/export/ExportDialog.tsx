'use client';

import { useEffect, useState } from 'react';
import { ExportMenu, type ExportWishes } from './ExportMenu.tsx';
import type { Card, Deck } from '#lib/decks/deck.ts';
import { fileName } from '#lib/decks/file-name.ts';
import { FORMATS, type WritableName } from '#lib/decks/formats/registry.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { browserTools } from '#lib/storage/files/tools.ts';
import { download } from '#lib/storage/files/download.ts';

/** Saves a deck as a file. `title` is what the reader sees, which for the starter deck depends on the language. */
export function ExportDialog({ deck, title, onClose }: { deck: Deck; title: string; onClose: () => void }) {
  const locale = useLocale();
  const enriched = useOwnAnswers(deck);
  const save = async (name: WritableName, { exact, ownAnswers }: ExportWishes) => {
    try {
      const named = { ...(ownAnswers ? enriched : deck), title };
      const { write, endings, mediaTypes } = FORMATS[name];
      const content = await write(named, { language: locale, exact }, browserTools);
      download(content, fileName(title, endings[0]), mediaTypes[0]);
      return true;
    } catch {
      // A part of the program did not load, or there is no room for it: the reader is told and may try again.
      return false;
    }
  };
  return <ExportMenu ownAnswers={wordings(enriched) - wordings(deck)} onSave={save} onClose={onClose} />;
}

/** The deck with what its learner wrote and was right; as it is until that is known. */
function useOwnAnswers(deck: Deck): Deck {
  const [enriched, setEnriched] = useState<Deck>(deck);
  useEffect(() => {
    let current = true;
    const read = async () => {
      const [{ allOwnAnswers }, { withOwnAnswers }] = await Promise.all([
        import('#lib/storage/browser/own-answers.ts'),
        import('#lib/study/own-answers.ts'),
      ]);
      const answers = await allOwnAnswers();
      if (current && answers.ok) setEnriched(withOwnAnswers(deck, answers.value));
    };
    void read();
    return () => {
      current = false;
    };
  }, [deck]);
  return enriched;
}

/** How many further wordings the cards of a deck accept. */
function wordings({ cards }: Deck): number {
  const of = ({ accepts }: Card) => (accepts ? accepts.en.length + accepts.de.length : 0);
  return cards.reduce((sum, card) => sum + of(card), 0);
}
