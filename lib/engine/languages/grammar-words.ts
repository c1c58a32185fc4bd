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

/** German auxiliaries that leave an infinitive or participle to the end of the clause: "Sie wird ihn einstellen." */
export const BRACKET_OPENERS: ReadonlySet<string> = new Set(
  (
    'habe hast hat haben habt hatte hatten hätte hätten bin bist ist sind seid war waren wird werden werde wirst wurde wurden würde würden ' +
    'kann kannst können konnte konnten könnte muss musst müssen musste mussten soll sollst sollen sollte sollten will wollen wollte wollten darf dürfen durfte möchte'
  ).split(' '),
);

/** Short forms whose full stop ends no sentence: "Dr. Berg". */
export const SHORT_FORMS: ReadonlySet<string> = new Set(
  'dr mr mrs ms prof st nr no ca bzw usw z b d h u a o ä evtl inkl ggf vgl jr sr hr fr abs art bd jan feb aug sept okt nov dez'.split(
    ' ',
  ),
);

/** What may follow the verb that closes a German clause without a comma: "dass er kam und blieb". */
export const GOES_ON: ReadonlySet<string> = new Set(
  'und oder als wie sondern zu aber sowie bzw noch denn dass weil wenn ob'.split(' '),
);

/** German verbs that an indirect question depends on: "Ich weiß, wann er kommt." */
export const KNOWING: ReadonlySet<string> = new Set(
  'weiss weisst wissen wisst wusste wussten gewusst frage fragt fragte fragen gefragt sag sage sagt sagte sagen gesagt erzähl erzählt erzählte ahnung sehen sieht gesehen merkt zeigt verstehe verstehen verstand entscheidet vergessen'.split(
    ' ',
  ),
);

/** Who feels something, where nothing else is the subject: "weil ihm kalt war". */
export const FEELING: ReadonlySet<string> = new Set(['mir', 'dir', 'ihm', 'ihnen']);

/** German pronouns that a sentence may be about: "Niemand kam." */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  'ich du er sie es wir ihr man niemand jemand keiner jeder alle alles nichts irgendjemand irgendwer das dies wer'.split(
    ' ',
  ),
);

/** Those that can be nothing but its subject: "Er kam." */
export const ONLY_SUBJECTS: ReadonlySet<string> = new Set(['ich', 'du', 'er', 'wir', 'man']);

/** Words that may stand between a subject and the verb that belongs behind it: "dass wir alle kommen". */
export const BEFORE_VERB: ReadonlySet<string> = new Set(
  'alle beide selbst auch nicht nur noch schon immer nie leider vielleicht'.split(' '),
);

/** Words after which a stretch is another clause's, or "zu" another verb's: "um zu essen und zu trinken". */
export const CLAUSE_LINKS: ReadonlySet<string> = new Set(
  'und oder dass weil wenn ob aber sondern als wie bis damit denn zu'.split(' '),
);

/** "ein paar", "ein bis zwei", "ein oder andere": no article. */
export const NOT_AN_ARTICLE: ReadonlySet<string> = new Set(
  'paar bisschen wenig aller und oder bis jeder jede jedes mal klein drittel viertel halb halbes'.split(' '),
);

/** Prepositions before an infinitive clause or a clause: "um dem Kind zu helfen", "seit der Arzt da ist". */
export const INFINITIVE_OPENERS: ReadonlySet<string> = new Set(['um', 'ohne', 'seit']);

/** German pronouns that are an object: "Ich sehe ihn." */
export const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  'mich dich ihn uns euch mir dir ihm ihnen etwas nichts'.split(' '),
);

/** Small words that stand between a modal and an infinitive: "Ich kann dir jetzt nicht helfen." */
export const BESIDE_ZU: ReadonlySet<string> = new Set(
  'ich du er sie es wir ihr man mich dich ihn uns euch mir dir ihm ihnen sich hier da dort oft gut nicht nie niemals nur wieder auch noch schon jetzt heute immer mehr bitte'.split(
    ' ',
  ),
);
