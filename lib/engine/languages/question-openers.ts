import type { Language } from '../types.ts';

/** Words that open a question, and verbs that stand first only there: "Why …?", "Did you …?", "Hast du …?" */
export const QUESTION_OPENERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'who whom whose what which when where why how is are was were am do does did have has had can could will would shall should may might must'.split(
      ' ',
    ),
  ),
  de: new Set(
    'wer wen wem wessen was welche welcher welches welchen wann wo wohin woher warum weshalb wieso wie ist sind war waren bist seid hast hat haben habt hatte kann kannst können könnt könnte willst will wollt muss musst müssen darf darfst soll sollst sollen sollte wird wirst werden würde würdest gibt gab'.split(
      ' ',
    ),
  ),
};
