import type { Language } from '../types.ts';

/** Articles. Left out or put in among words that are alike, the sense stays and the language is faulty ("I bought car"). */
export const ARTICLE_FORMS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['a', 'an', 'the']),
  de: new Set(['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines']),
};

/** Prepositions. One in place of another is faulty language more than another sense ("good in tennis"). */
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

/** Conjunctions that open a German clause whose verb comes last: "dass er krank ist". */
export const SUBORDINATE_OPENERS: ReadonlySet<string> = new Set(
  'dass weil ob obwohl falls sobald nachdem bevor wenn als damit indem sodass solange bis'.split(' '),
);

/** Question words that open one inside a sentence: "ich weiß, wann er kommt". */
export const INDIRECT_OPENERS: ReadonlySet<string> = new Set(
  'wann warum wieso weshalb wo wie was woher wohin'.split(' '),
);

/** Relative pronouns: "die Tore, die ich verpasst habe". */
export const RELATIVES: ReadonlySet<string> = new Set('der die das den dem denen deren dessen was'.split(' '));

/** Adverbs that open a German sentence with the verb behind them: "Heute habe ich Zeit." */
export const CONNECTORS: ReadonlySet<string> = new Set(
  'heute gestern morgen jetzt dann danach deshalb deswegen darum daher dadurch trotzdem früher leider plötzlich endlich schliesslich zuerst zunächst manchmal meistens normalerweise damals bald später inzwischen sonst ausserdem zufällig wahrscheinlich natürlich vielleicht niemals nachher vorher so erst anschliessend seitdem stattdessen'.split(
    ' ',
  ),
);

/** What makes a day more exact: "heute Abend". */
export const DAY_PARTS: ReadonlySet<string> = new Set('abend morgen früh mittag nachmittag vormittag nacht'.split(' '));

/** Words of time that stand without a preposition: "letztes Jahr". */
export const TIME_WORDS =
  /^(?:jahre?s?|tag(?:es)?|woche|monats?|abends?|mal|morgens?|sommer|winter|nacht|montag|freitag|samstag|sonntag)$/u;

/** Adverbs that never stand between a German subject and its verb in a main clause ("Sie nur hat gelacht"). */
export const MIDDLE_ADVERBS: ReadonlySet<string> = new Set(
  'nicht nur noch vielleicht nie niemals immer heute jetzt schon oft wirklich leider wahrscheinlich manchmal gestern sofort'.split(
    ' ',
  ),
);

/** Verbs with two nominatives: "Er bleibt ein Kind." */
export const COPULAS =
  /^(?:bleib|blieb|heiss|hiess|nenn|nannte|werd|wird|wurd|würd|geworden|scheint|scheine|schien|nennt|gilt|galt|gelt)/u;
