/**
 * How a verb is coloured, with the forms that say so in each language. A German form may belong to several colours
 * ("soll": duty or hearsay). Colours in `NEAR` may stand for each other in a fair translation.
 */
export type Modality = 'must' | 'should' | 'may' | 'might' | 'can' | 'could' | 'want' | 'would';

export interface ModalForms {
  readonly colour: Modality;
  readonly en: readonly string[];
  readonly de: readonly string[];
  readonly example: readonly [en: string, de: string];
}

export const MODALS: readonly ModalForms[] = [
  {
    colour: 'must',
    en: ['must', 'ought'],
    de: ['muss', 'musst', 'müssen', 'müsst', 'musste', 'mussten', 'müsse', 'müsste', 'müssten'],
    example: ['You must wait.', 'Du musst warten.'],
  },
  {
    colour: 'should',
    en: ['should', 'ought', 'shall'],
    de: ['soll', 'sollst', 'sollen', 'sollt', 'sollte', 'solltest', 'sollten', 'solle'],
    example: ['You should wait.', 'Du solltest warten.'],
  },
  {
    colour: 'may',
    en: ['may', 'allowed', 'permitted'],
    de: ['darf', 'darfst', 'dürfen', 'dürft', 'durfte', 'durften', 'dürfe', 'erlaubt', 'gedurft'],
    example: ['You may wait.', 'Du darfst warten.'],
  },
  {
    colour: 'might',
    en: ['may', 'might'],
    de: ['mag', 'mögen', 'dürfte', 'dürften', 'vielleicht', 'möglicherweise', 'könnte', 'könnten'],
    example: ['It might rain.', 'Es könnte regnen.'],
  },
  {
    colour: 'can',
    en: ['can', 'could', 'able'],
    de: ['kann', 'kannst', 'können', 'könnt', 'konnte', 'konntest', 'konnten', 'könne'],
    example: ['She can swim.', 'Sie kann schwimmen.'],
  },
  {
    colour: 'could',
    en: ['could', 'might'],
    de: ['könnte', 'könntest', 'könnten'],
    example: ['She could help.', 'Sie könnte helfen.'],
  },
  {
    colour: 'want',
    en: ['want', 'wants', 'wanted'],
    de: [
      'will',
      'willst',
      'wollen',
      'wollt',
      'wollte',
      'wolltest',
      'wollten',
      'wolle',
      'möchte',
      'möchten',
      'möchtest',
    ],
    example: ['She wants to help.', 'Sie will helfen.'],
  },
  {
    colour: 'would',
    en: ['would'],
    de: ['würde', 'würdest', 'würden'],
    example: ['She would help.', 'Sie würde helfen.'],
  },
];

/** Couples of colours that clash when one replaces the other at the same place. */
export const CLASHING: ReadonlySet<string> = new Set([
  'must/may',
  'must/can',
  'must/might',
  'must/could',
  'must/should',
  'must/want',
  'must/would',
  'should/may',
  'should/can',
  'should/might',
  'should/could',
  'should/want',
  'may/want',
  'can/want',
  'may/must',
  'might/must',
  'can/must',
  'could/must',
  'should/must',
  'want/must',
  'would/must',
  'may/should',
  'can/should',
  'might/should',
  'could/should',
  'want/should',
  'want/may',
  'want/can',
  'would/might',
  'would/may',
  'would/can',
  'would/want',
  'might/would',
  'can/would',
  'may/would',
]);

/** German forms that differ by an umlaut alone and are two words. A slip between them changes the meaning. */
export const UMLAUT_PAIRS: readonly (readonly [plain: string, umlaut: string, example: string])[] = [
  ['schon', 'schön', 'Das ist schon fertig. / Das ist schön fertig.'],
  ['drucken', 'drücken', 'Wir drucken das Blatt. / Wir drücken den Knopf.'],
  ['druckt', 'drückt', 'Er druckt. / Er drückt.'],
  ['druckte', 'drückte', 'Er druckte. / Er drückte.'],
  ['fordern', 'fördern', 'Sie fordern Geld. / Sie fördern Kunst.'],
  ['fordert', 'fördert', 'Sie fordert mehr. / Sie fördert mehr.'],
  ['forderte', 'förderte', 'Sie forderte mehr. / Sie förderte mehr.'],
  ['zahlen', 'zählen', 'Wir zahlen. / Wir zählen.'],
  ['zahlt', 'zählt', 'Das zahlt er. / Das zählt er.'],
  ['zahlte', 'zählte', 'Er zahlte. / Er zählte.'],
  ['gezahlt', 'gezählt', 'Sie haben gezahlt. / Sie haben gezählt.'],
  ['wurde', 'würde', 'Es wurde gebaut. / Es würde gebaut.'],
  ['wurden', 'würden', 'Sie wurden gehen gelassen. / Sie würden gehen.'],
  ['hatte', 'hätte', 'Er hatte Zeit. / Er hätte Zeit.'],
  ['hatten', 'hätten', 'Sie hatten Zeit. / Sie hätten Zeit.'],
  ['konnte', 'könnte', 'Sie konnte kommen. / Sie könnte kommen.'],
  ['konnten', 'könnten', 'Sie konnten kommen. / Sie könnten kommen.'],
  ['musste', 'müsste', 'Er musste gehen. / Er müsste gehen.'],
  ['mussten', 'müssten', 'Sie mussten gehen. / Sie müssten gehen.'],
  ['durfte', 'dürfte', 'Er durfte gehen. / Er dürfte gegangen sein.'],
  ['waren', 'wären', 'Wir waren da. / Wir wären da.'],
  ['kamen', 'kämen', 'Sie kamen. / Sie kämen.'],
  ['mochte', 'möchte', 'Sie mochte Tee. / Sie möchte Tee.'],
  ['mochten', 'möchten', 'Sie mochten Tee. / Sie möchten Tee.'],
  ['losen', 'lösen', 'mit losen Blättern / ein Rätsel lösen'],
  ['schwul', 'schwül', 'Er ist schwul. / Es ist schwül.'],
  ['tote', 'töte', 'der Tote / ich töte'],
  ['stuck', 'stück', 'Stuck an der Decke / ein Stück Brot'],
];
