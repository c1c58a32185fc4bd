/**
 * What the engine asks of a bilingual lexicon. `openLexicon` (the compact file) and `emptyLexicon` fulfil it.
 * Words are given as they stand in the text, in any case; the lexicon stems them itself.
 */
export interface Lexicon {
  /** p(German word | English word), 0 to 1; 0 when the lexicon does not know the couple. */
  germanGivenEnglish(english: string, german: string): number;
  /** p(English word | German word), 0 to 1; 0 when the lexicon does not know the couple. */
  englishGivenGerman(english: string, german: string): number;
}

/** A lexicon that knows nothing: the engine then goes by length, order, names, numbers and cognates. */
export const emptyLexicon: Lexicon = {
  germanGivenEnglish: () => 0,
  englishGivenGerman: () => 0,
};
