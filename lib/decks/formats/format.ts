import type { Language } from '../../engine/types.ts';
import type { Deck } from '../deck.ts';
import type { Result } from '../result.ts';
import type { AnkiReading } from './anki/read.ts';
import type { FileWords } from './html/file-words.ts';
import type { Imported, ImportedArticle } from './imported.ts';
import type { FileError } from './reading.ts';

/** What a file holds, or a text that was pasted or typed. */
export interface Content {
  readonly bytes: Uint8Array;
  /** The same as text; null where it is none. */
  readonly text: string | null;
}

/** What differs between a browser and the command line. All of it is loaded when it is used. */
export interface Tools {
  readonly readAnki: (file: Uint8Array) => Promise<Result<AnkiReading, FileError>>;
  /** @throws when no package can be made */
  readonly writeAnki: (deck: Deck) => Promise<Uint8Array>;
  /** The text of a Word document, its paragraphs apart. */
  readonly wordText: (file: Uint8Array) => Promise<string>;
  /** The article of a web page, without what stands around it. */
  readonly mainText: (html: string) => Promise<ImportedArticle>;
  /** What an HTML file says around the cards. */
  readonly fileWords: (language: Language) => Promise<FileWords>;
}

export interface Wishes {
  /** The language of headings and of what stands around the cards. */
  readonly language: Language;
  /** Tables: every cell as it is, and with what no column can show. */
  readonly exact: boolean;
}

/** What of a deck a file may have no place for: fields of cards, or the deck's own title, description and source. */
export type Part = 'pack' | 'segments' | 'links' | 'cue' | 'confidence' | 'context' | 'details';

/** All that is known of one kind of file. The registry has every kind; whoever asks about files asks there. */
export interface Format {
  /** Endings of file names, without the dot; the first one is written. */
  readonly endings: readonly [string, ...string[]];
  /** Media types, the first one of what is written. */
  readonly mediaTypes: readonly string[];
  /** Bytes of a file that is read. */
  readonly largest: number;
  /** Whether it is read from text; what holds no text is then refused before it is read. */
  readonly isText: boolean;
  /** Whether a content is of this kind for sure, whatever its name says and however it came. */
  readonly recognise: (content: Content) => Promise<boolean>;
  readonly read: (content: Content, tools: Tools) => Promise<Result<Imported, FileError>>;
  /** Null for kinds that are only read. @throws when a part of the program does not load */
  readonly write: ((deck: Deck, wishes: Wishes, tools: Tools) => Promise<string | Uint8Array>) | null;
  /** What does not come back of a deck that was written. */
  readonly omits: (exact: boolean) => readonly Part[];
}

/** Bytes of most files: far more than a deck or an article has. */
export const LARGEST_TEXT = 8_000_000;
