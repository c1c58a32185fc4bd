import type { Language, Relation } from '#lib/engine/types.ts';

/** What the HTML file says in the reader's language; whoever writes it passes the texts in. */
export interface FileWords {
  /** The language of these texts. */
  readonly language: Language;
  readonly side: Readonly<Record<Language, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly original: string;
  readonly missing: string;
  readonly unknownSpeaker: string;
  readonly note: string;
  readonly accepted: string;
  /** Says that the file can be opened in Wortlaut again. */
  readonly made: string;
}
