import type { Language } from '../types.ts';

/** Words that pass on what others say, or leave it open: "He is said to be ill.", "Er soll krank sein." */
export const HEARSAY: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'reportedly allegedly supposedly apparently seemingly evidently rumoured rumored rumour rumours claim claims claimed say says said seem seems seemed according supposed'.split(
      ' ',
    ),
  ),
  de: new Set(
    'angeblich anscheinend offenbar scheinbar offensichtlich wohl soll sollen scheint scheinen laut heisst behauptet behaupten gerücht gerüchten sei seien habe hiess'.split(
      ' ',
    ),
  ),
};

/** Adverbs that alone pass a sentence on: "Reportedly he left.", "Angeblich ging er." */
export const HEARSAY_ADVERB = /^(?:reportedly|allegedly|supposedly|angeblich)$/u;

/** English participles that do so between "is" and "to": "He is rumoured to be ill." */
export const SAID_TO_EN = /^(?:said|rumou?red|believed|thought|supposed)$/u;
