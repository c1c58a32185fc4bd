/** Words that tell indirect speech from the words around it, in both languages. Each list with an example. */

/** English verbs of saying, in the forms that stand beside reported words: "Ward said that the piers were sound." */
export const SAYING_EN: ReadonlySet<string> = new Set(
  (
    'said says say saying added adds told tells tell explained explains stated states announced announces warned warns ' +
    'insisted insists argued argues claimed claims admitted admits confirmed confirms noted notes recalled recalls ' +
    'stressed stresses wrote writes replied replies promised promises declared declares reported reports believes ' +
    'believed thinks thought hopes hoped complained complains suggested suggests asked asks answered answers joked ' +
    'jokes concluded concludes conceded concedes denied denies vowed vows pledged pledges acknowledged acknowledges ' +
    'emphasised emphasized pointed according'
  ).split(' '),
);

/** German present subjunctive, the mood of indirect speech: "Man habe die Pfeiler zweimal geprüft." */
export const REPORTED_MOOD_DE: ReadonlySet<string> = new Set(
  (
    'sei seien seiet habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe lasse mache sehe wisse ' +
    'brauche bleibe nehme finde halte liege glaube denke fühle hätten wären würden könnten ' +
    'müssten bekämen  bekomme erwarte hoffe trage verliere arbeite funktioniere bestehe gelte ' +
    'führe zeige beginne ende öffne schließe verdiene fahre helfe laufe kenne spreche spiele suche kaufe zahle lebe ' +
    'koste reiche dauere plane bedaure rechne freue'
  ).split(' '),
);

/** German phrases that name a source: "Laut Ward sanken die Boote nachts.", "Die Boote sanken nach Angaben von Ward nachts." */
export const SOURCES_DE = {
  before: /^(?:Laut|Nach (?:Angaben|Aussage|Aussagen|Worten|Ansicht|Einschätzung|Darstellung)|Gemäß|Zufolge)\s/u,
  inside: /\szufolge\s|\snach (?:eigenen )?(?:Angaben|Worten|Aussage|Aussagen|Bekunden)\s/u,
} as const;

/** Verbs after a quotation that ends in "?" or "!": "“Really?” Mary asked." is one sentence. */
export const REPORTING_VERBS_EN: ReadonlySet<string> = new Set(
  'said says asked asks added replied cried shouted yelled wrote answered whispered wondered called exclaimed'.split(
    ' ',
  ),
);

/** Verbs of saying, before or behind who says it: "said Ida", "Ida said". */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  'said says asked told sagte sagt fragte meinte erklärte so'.split(' '),
);
