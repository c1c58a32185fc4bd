import type { Language } from '../types.ts';

/**
 * Words with two sides that must not be exchanged: "older than the house", "eat before you sing". A row lists words
 * that may stand for each other.
 */
export const PARTING: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [
    ['than'],
    ['before'],
    ['after'],
    ['until', 'till'],
    ['because', 'since'],
    ['if'],
    ['unless'],
    ['although', 'though'],
    ['once'],
  ],
  de: [
    ['als'],
    ['wie'],
    ['bevor', 'ehe'],
    ['nachdem', 'sobald'],
    ['bis'],
    ['weil', 'da'],
    ['wenn', 'falls'],
    ['obwohl', 'obgleich'],
    ['sondern'],
  ],
};

/** Words that turn a comparison round: "fewer guests than the dog" is "The dog has more guests". */
export const TURNED: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('less fewer worse lower smaller shorter younger slower behind'.split(' ')),
  de: new Set('weniger schlechter niedriger kleiner kürzer jünger langsamer geringer seltener'.split(' ')),
};
