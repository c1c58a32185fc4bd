import type { Deck } from '#lib/decks/deck.ts';
import type { Format } from '#lib/decks/formats/format.ts';
import type { Locale } from '#lib/i18n/settings.ts';

export interface Wishes {
  /** The language of headings and of what stands around the cards. */
  readonly locale: Locale;
  /** Tables: every cell as it is, and with what no column can show. */
  readonly exact: boolean;
}

/** A deck as the content of a file. What a format needs is loaded with its first file. @throws when that fails */
export async function contentOf(deck: Deck, format: Format, { locale, exact }: Wishes): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return JSON.stringify(deck);
    case 'csv':
    case 'tsv': {
      const { writeTable } = await import('#lib/decks/formats/table/write.ts');
      // Spreadsheets in German take semicolons, for the comma is in their numbers.
      const delimiter = format === 'tsv' ? '\t' : locale === 'de' ? ';' : ',';
      return writeTable(deck, { delimiter, language: locale, exact });
    }
    case 'tmx': {
      const { writeTmx } = await import('#lib/decks/formats/tmx/write.ts');
      return writeTmx(deck);
    }
    case 'html': {
      const { writeHtml } = await import('#lib/decks/formats/html/write.ts');
      const words = locale === 'de' ? import('#locales/de/files.json') : import('#locales/en/files.json');
      return writeHtml(deck, { language: locale, ...(await words).default });
    }
    case 'apkg': {
      const { ankiPackage } = await import('#lib/storage/files/anki.ts');
      return ankiPackage(deck);
    }
  }
}
