import type { Language } from '../types.ts';

/** Articles. Left out or put in where the reference runs on alike, the sense stays and the language is faulty ("I bought car"). */
export const ARTICLE_FORMS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['a', 'an', 'the']),
  de: new Set(['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines']),
};

/** Prepositions. One in place of another at the same place is faulty language more than another sense ("good in tennis"). */
export const PREPOSITION_FORMS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('of in on at by for from with to into onto about'.split(' ')),
  de: new Set('in im ins an am ans auf aufs aus bei beim mit nach von vom zu zum zur für um über durch'.split(' ')),
};

/** Words that send the verb of a German clause to its end ("weil es zu spät kam"). */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'dass weil wenn ob obwohl während bevor nachdem damit indem sodass falls sobald solange wo wer was wie warum wann wieso weshalb'.split(
    ' ',
  ),
);
