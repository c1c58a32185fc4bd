/**
 * Small words that change what is claimed: "only", "almost", "always". Rows list what says the same in each language.
 * A `strong` one must not be dropped or added; the others come and go with the wording.
 */
export interface FocusWords {
  readonly en: readonly string[];
  readonly de: readonly string[];
  readonly strong: boolean;
  readonly example: readonly [en: string, de: string];
}

export const FOCUS: readonly FocusWords[] = [
  {
    en: ['only', 'just', 'merely', 'solely', 'simply', 'exclusively', 'alone', 'purely', 'barely'],
    de: [
      'nur',
      'bloss',
      'lediglich',
      'allein',
      'erst',
      'ausschliesslich',
      'einzig',
      'nichts',
      'gerade',
      'einfach',
      'knapp',
    ],
    strong: true,
    example: ['Only Ida knew.', 'Nur Ida wusste es.'],
  },
  {
    en: ['almost', 'nearly', 'virtually', 'practically', 'verge', 'close', 'about'],
    de: ['fast', 'beinahe', 'davor', 'kurz', 'nahezu', 'annähernd', 'knapp', 'praktisch'],
    strong: true,
    example: ['almost empty', 'fast leer'],
  },
  {
    en: ['always', 'ever', 'constantly', 'invariably', 'still', 'all', 'forever', 'continue', 'keep', 'increasingly'],
    de: ['immer', 'stets', 'jederzeit', 'ständig', 'jemals', 'je'],
    strong: true,
    example: ['She always sings.', 'Sie singt immer.'],
  },
  { en: ['never'], de: ['nie', 'niemals'], strong: false, example: ['She never sings.', 'Sie singt nie.'] },
  {
    en: ['often', 'frequently', 'many', 'repeatedly', 'commonly', 'regularly', 'usually'],
    de: ['oft', 'häufig', 'häufiger', 'vielmals', 'öfter', 'oftmals', 'vielfach', 'regelmässig'],
    strong: true,
    example: ['often late', 'oft zu spät'],
  },
  {
    en: ['sometimes', 'occasionally', 'times'],
    de: ['manchmal', 'gelegentlich', 'mitunter', 'zuweilen', 'zeitweise', 'bisweilen', 'zeitweilig', 'hin'],
    strong: true,
    example: ['sometimes late', 'manchmal zu spät'],
  },
  {
    en: ['usually', 'mostly', 'mainly', 'generally', 'normally', 'primarily', 'largely', 'most', 'often'],
    de: [
      'meist',
      'meistens',
      'gewöhnlich',
      'normalerweise',
      'hauptsächlich',
      'vorwiegend',
      'überwiegend',
      'üblicherweise',
      'grösstenteils',
    ],
    strong: true,
    example: ['usually late', 'meistens zu spät'],
  },
  {
    en: ['rarely', 'seldom', 'hardly', 'scarcely', 'barely'],
    de: ['selten', 'kaum'],
    strong: true,
    example: ['rarely late', 'selten zu spät'],
  },
  {
    en: ['perhaps', 'maybe', 'possibly', 'might', 'may', 'could', 'likely', 'probably', 'presumably', 'potentially'],
    de: [
      'vielleicht',
      'möglicherweise',
      'eventuell',
      'womöglich',
      'wohl',
      'wahrscheinlich',
      'vermutlich',
      'könnte',
      'könnten',
      'dürfte',
      'dürften',
      'mag',
      'kann',
      'können',
    ],
    strong: true,
    example: ['perhaps tomorrow', 'vielleicht morgen'],
  },
  {
    en: [
      'reportedly',
      'allegedly',
      'supposedly',
      'apparently',
      'seemingly',
      'said',
      'supposed',
      'seem',
      'seems',
      'claim',
      'claims',
      'according',
    ],
    de: [
      'angeblich',
      'anscheinend',
      'offenbar',
      'vermeintlich',
      'scheinbar',
      'wohl',
      'soll',
      'sollen',
      'scheint',
      'scheinen',
      'laut',
      'heisst',
      'behauptet',
    ],
    strong: true,
    example: ['He is reportedly ill.', 'Er ist angeblich krank.'],
  },
  {
    en: ['again', 'once', 'anew', 'more', 'back', 're', 'another'],
    de: ['wieder', 'erneut', 'nochmals', 'nochmal', 'abermals', 'wiederum', 'noch', 'zurück', 'mal'],
    strong: false,
    example: ['late again', 'wieder zu spät'],
  },
  {
    en: ['at least', 'least'],
    de: ['mindestens', 'wenigstens', 'zumindest'],
    strong: true,
    example: ['at least ten', 'mindestens zehn'],
  },
  {
    en: ['at most', 'maximum'],
    de: ['höchstens', 'maximal'],
    strong: true,
    example: ['at most ten', 'höchstens zehn'],
  },
  {
    en: ['about', 'around', 'roughly', 'approximately', 'some', 'nearly'],
    de: ['etwa', 'rund', 'ungefähr', 'circa', 'ca', 'zirka', 'gut', 'um', 'knapp', 'gegen'],
    strong: false,
    example: ['about ten', 'etwa zehn'],
  },
  {
    en: ['everyone', 'everybody', 'all', 'every', 'each', 'everything', 'any', 'whole', 'entire'],
    de: [
      'alle',
      'alles',
      'aller',
      'allen',
      'jeder',
      'jede',
      'jedes',
      'jeden',
      'jedem',
      'jedermann',
      'sämtliche',
      'sämtlichen',
      'ganze',
      'ganzen',
      'gesamte',
      'gesamten',
      'all',
      'ganz',
    ],
    strong: false,
    example: ['everyone knows', 'alle wissen es'],
  },
  {
    en: ['some', 'several', 'somebody', 'someone', 'certain', 'any', 'few', 'number', 'couple', 'various'],
    de: [
      'einige',
      'einigen',
      'einiger',
      'manche',
      'manchen',
      'mancher',
      'mehrere',
      'mehreren',
      'jemand',
      'etliche',
      'paar',
      'bestimmte',
      'gewisse',
      'verschiedene',
    ],
    strong: false,
    example: ['some know', 'einige wissen es'],
  },
  {
    en: ['many', 'numerous', 'lot', 'lots', 'plenty', 'much', 'great'],
    de: ['viele', 'vielen', 'vieler', 'viel', 'zahlreiche', 'zahlreichen', 'menge', 'etliche'],
    strong: false,
    example: ['many know', 'viele wissen es'],
  },
  {
    en: ['few', 'little', 'handful'],
    de: ['wenige', 'wenigen', 'wenig', 'weniger'],
    strong: false,
    example: ['few know', 'wenige wissen es'],
  },
  {
    en: ['soon', 'shortly'],
    de: ['bald', 'demnächst', 'gleich'],
    strong: true,
    example: ['soon home', 'bald zu Hause'],
  },
];

/** Words that may say what their row says, and as often say something else: alone they prove nothing. */
export const QUIET: ReadonlySet<string> = new Set(
  (
    'said supposed seem seems claim claims according apparently about close all verge continue keep many might may could most simply alone ever still times barely nearly even more ' +
    'soll sollen scheint scheinen laut heisst behauptet offenbar anscheinend einfach gerade knapp nichts allein erst still gut um hin kurz davor je mag kann können könnte könnten dürfte dürften wohl gleich'
  ).split(' '),
);
