/**
 * Small words that carry a meaning of their own: why, because, without, until. A row lists what says the same in each
 * language; `field` tells which rows stand in each other's place. An answer with a row of a field that neither reference
 * nor source has, instead of one that both have, claims something else.
 */
export interface SenseRow {
  readonly field: 'question' | 'reason' | 'side' | 'amount' | 'order';
  readonly en: readonly string[];
  readonly de: readonly string[];
  readonly example: readonly [en: string, de: string];
}

export const SENSES: readonly SenseRow[] = [
  { field: 'question', en: ['why'], de: ['warum', 'wieso', 'weshalb', 'weswegen'], example: ['Why?', 'Warum?'] },
  { field: 'question', en: ['when'], de: ['wann', 'als', 'wenn'], example: ['When?', 'Wann?'] },
  { field: 'question', en: ['where'], de: ['wo', 'wohin', 'woher'], example: ['Where?', 'Wo?'] },
  { field: 'question', en: ['who', 'whom', 'whose'], de: ['wer', 'wen', 'wem', 'wessen'], example: ['Who?', 'Wer?'] },
  {
    field: 'question',
    en: ['how'],
    de: ['wie', 'womit', 'wodurch'],
    example: ['How did you do it?', 'Wie hast du das gemacht?'],
  },
  {
    field: 'question',
    en: ['whether', 'if'],
    de: ['ob', 'wenn', 'falls'],
    example: ['I do not know whether he came.', 'Ich weiß nicht, ob er kam.'],
  },
  {
    field: 'reason',
    en: ['because', 'since', 'for', 'as', 'due'],
    de: ['weil', 'da', 'denn', 'wegen', 'deshalb', 'nämlich', 'daher', 'seit'],
    example: ['because it rained', 'weil es regnete'],
  },
  {
    field: 'reason',
    en: ['if', 'whether', 'provided'],
    de: ['wenn', 'falls', 'sofern', 'ob', 'sollte', 'sollten'],
    example: ['if it rains', 'wenn es regnet'],
  },
  {
    field: 'reason',
    en: ['although', 'though', 'despite', 'while', 'but', 'however', 'yet', 'still', 'even'],
    de: ['obwohl', 'obgleich', 'trotz', 'trotzdem', 'zwar', 'aber', 'während', 'doch', 'auch', 'wenngleich', 'jedoch'],
    example: ['although it rained', 'obwohl es regnete'],
  },
  {
    field: 'reason',
    en: ['unless', 'without'],
    de: ['ausser', 'sofern', 'ohne', 'nur'],
    example: ['unless it rains', 'außer wenn es regnet'],
  },
  { field: 'side', en: ['with'], de: ['mit', 'samt', 'bei'], example: ['with you', 'mit dir'] },
  { field: 'side', en: ['without'], de: ['ohne'], example: ['without you', 'ohne dich'] },
  {
    field: 'side',
    en: ['under', 'below', 'beneath'],
    de: ['unter', 'unterhalb'],
    example: ['under the bed', 'unter dem Bett'],
  },
  {
    field: 'side',
    en: ['behind'],
    de: ['hinter'],
    example: ['behind the house', 'hinter dem Haus'],
  },
  {
    field: 'side',
    en: ['beside', 'next', 'near', 'by'],
    de: ['neben', 'bei', 'nahe', 'am', 'an'],
    example: ['beside the house', 'neben dem Haus'],
  },
  {
    field: 'side',
    en: ['on', 'upon', 'onto'],
    de: ['auf', 'aufs', 'an', 'am', 'bei'],
    example: ['on the roof', 'auf dem Dach'],
  },
  { field: 'side', en: ['against'], de: ['gegen', 'wider'], example: ['against us', 'gegen uns'] },
  { field: 'side', en: ['for'], de: ['für', 'um', 'zu'], example: ['for us', 'für uns'] },
  {
    field: 'order',
    en: ['until', 'till', 'by', 'to'],
    de: ['bis', 'ehe'],
    example: ['until Monday', 'bis Montag'],
  },
  {
    field: 'order',
    en: ['since', 'from', 'as'],
    de: ['seit', 'seitdem', 'ab', 'von', 'vom'],
    example: ['from Monday', 'ab Montag'],
  },
  {
    field: 'order',
    en: ['before', 'prior', 'ago', 'earlier', 'by'],
    de: ['vor', 'bevor', 'ehe', 'vorher', 'zuvor', 'vorm', 'früher'],
    example: ['before dinner', 'vor dem Essen'],
  },
  {
    field: 'order',
    en: ['after', 'afterwards', 'later', 'once'],
    de: ['nach', 'nachdem', 'danach', 'nachher', 'sobald', 'später'],
    example: ['after dinner', 'nach dem Essen'],
  },
  {
    field: 'order',
    en: ['while', 'during', 'when', 'as'],
    de: ['während', 'als', 'wenn', 'bei', 'beim'],
    example: ['during dinner', 'während des Essens'],
  },
  {
    field: 'amount',
    en: ['all', 'every', 'each', 'everyone', 'everybody', 'everything', 'whole'],
    de: ['alle', 'allen', 'aller', 'alles', 'allem', 'jeder', 'jede', 'jedes', 'jeden', 'jedem', 'sämtliche', 'ganze'],
    example: ['all letters', 'alle Briefe'],
  },
  {
    field: 'amount',
    en: ['some', 'several', 'someone', 'somebody', 'something', 'any', 'anyone', 'anybody', 'anything'],
    de: ['einige', 'einigen', 'manche', 'manchen', 'mehrere', 'mehreren', 'jemand', 'jemanden', 'etwas', 'paar'],
    example: ['some letters', 'einige Briefe'],
  },
  {
    field: 'amount',
    en: ['many', 'much', 'lot', 'lots', 'numerous'],
    de: ['viele', 'vielen', 'vieler', 'viel', 'zahlreiche', 'zahlreichen'],
    example: ['many letters', 'viele Briefe'],
  },
  {
    field: 'amount',
    en: ['most'],
    de: ['meisten', 'meiste', 'größte', 'größten'],
    example: ['most letters', 'die meisten Briefe'],
  },
  {
    field: 'amount',
    en: ['few', 'little', 'hardly'],
    de: ['wenige', 'wenigen', 'wenig', 'kaum'],
    example: ['few letters', 'wenige Briefe'],
  },
  {
    field: 'amount',
    en: ['one', 'single'],
    de: ['einer', 'eins', 'einziger', 'einzige', 'einzigen'],
    example: ['one of us', 'einer von uns'],
  },
  { field: 'amount', en: ['both'], de: ['beide', 'beiden', 'beides'], example: ['both letters', 'beide Briefe'] },
  {
    field: 'amount',
    en: ['none', 'no', 'nobody', 'nothing', 'no one', 'neither'],
    de: ['kein', 'keine', 'keinen', 'keiner', 'keinem', 'niemand', 'nichts', 'weder'],
    example: ['no letters', 'keine Briefe'],
  },
];
