'use client';

import { type ExportWishes, ExportMenu } from '#components/deck/ExportMenu.tsx';
import type { Deck } from '#lib/decks/deck.ts';
import { fileName, type Format } from '#lib/decks/formats/format.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { contentOf } from './deck-file.ts';
import { download } from './download.ts';

/** Saves a deck as a file. `title` is what the reader sees, which for the starter deck depends on the language. */
export function ExportDialog({ deck, title, onClose }: { deck: Deck; title: string; onClose: () => void }) {
  const locale = useLocale();
  const save = async (format: Format, { exact }: ExportWishes) => {
    try {
      const named = { ...deck, title };
      download(await contentOf(named, format, { locale, exact }), fileName(title, format), format);
      return true;
    } catch {
      // A part of the program did not load, or there is no room for it: the reader is told and may try again.
      return false;
    }
  };
  return <ExportMenu ownAnswers={0} onSave={save} onClose={onClose} />;
}
