import type { Language } from '../types.ts';

/**
 * Words that turn a statement into its opposite. `hard` words always negate. `soft` words say something negative that
 * another wording may express with or without a negator ("they failed to come": "sie kamen nicht"), so a text with a
 * soft word may count as negated or not.
 */
export interface Negator {
  readonly words: readonly string[];
  readonly strength: 'hard' | 'soft';
  readonly example: string;
}

export const NEGATORS: Readonly<Record<Language, readonly Negator[]>> = {
  en: [
    { words: ['not', "n't", 'cannot'], strength: 'hard', example: 'We did not leave.' },
    { words: ['no', 'none', 'nope', 'nay'], strength: 'hard', example: 'There is no bridge.' },
    { words: ['never'], strength: 'hard', example: 'She never asked.' },
    { words: ['nobody', 'nothing', 'nowhere', 'noone'], strength: 'hard', example: 'Nobody waved.' },
    { words: ['neither'], strength: 'hard', example: 'Neither of them sings.' },
    { words: ['nor'], strength: 'soft', example: 'It neither rained nor snowed.' },
    { words: ['without'], strength: 'soft', example: 'He left without a word.' },
    {
      words: ['hardly', 'barely', 'scarcely', 'rarely', 'seldom', 'few'],
      strength: 'soft',
      example: 'She hardly slept.',
    },
    { words: ['fail', 'fails', 'failed', 'failing', 'failure'], strength: 'soft', example: 'He failed to answer.' },
    {
      words: ['refuse', 'refuses', 'refused', 'decline', 'declined', 'declines', 'refusal'],
      strength: 'soft',
      example: 'They refused to pay.',
    },
    {
      words: ['deny', 'denies', 'denied', 'denying', 'reject', 'rejects', 'rejected', 'dispute', 'disputed'],
      strength: 'soft',
      example: 'He denied having been there.',
    },
    {
      words: ['lack', 'lacks', 'lacked', 'lacking', 'absence', 'absent', 'missing', 'empty', 'void'],
      strength: 'soft',
      example: 'The town lacks a doctor.',
    },
    {
      words: [
        'avoid',
        'avoids',
        'avoided',
        'prevent',
        'prevents',
        'prevented',
        'stop',
        'stopped',
        'stops',
        'cease',
        'ceased',
        'ban',
        'banned',
        'forbid',
        'forbidden',
        'prohibit',
        'prohibited',
      ],
      strength: 'soft',
      example: 'The rain prevented a picnic.',
    },
    {
      words: ['unless', 'until', 'till', 'except', 'only', 'instead'],
      strength: 'soft',
      example: 'Do not go until I call.',
    },
    {
      words: ['doubt', 'doubts', 'doubted', 'unable', 'wrong', 'mere', 'merely', 'beyond', 'against'],
      strength: 'soft',
      example: 'He was unable to come.',
    },
  ],
  de: [
    { words: ['nicht', 'nich', 'nie', 'niemals', 'nimmer'], strength: 'hard', example: 'Wir gingen nicht.' },
    {
      words: ['kein', 'keine', 'keinen', 'keinem', 'keiner', 'keines', 'keins', 'keinerlei'],
      strength: 'hard',
      example: 'Es gibt keine Brücke.',
    },
    {
      words: ['nichts', 'niemand', 'niemanden', 'niemandem', 'nirgends', 'nirgendwo', 'nirgendwohin'],
      strength: 'hard',
      example: 'Niemand winkte.',
    },
    {
      words: ['nein', 'keinesfalls', 'keineswegs', 'mitnichten'],
      strength: 'hard',
      example: 'Das ist keineswegs klar.',
    },
    { words: ['weder'], strength: 'hard', example: 'Es regnete weder, noch schneite es.' },
    { words: ['ohne'], strength: 'soft', example: 'Er ging ohne ein Wort.' },
    {
      words: ['kaum', 'selten', 'wenig', 'wenige', 'weniger', 'nur', 'erst', 'bloß', 'lediglich'],
      strength: 'soft',
      example: 'Sie schlief kaum.',
    },
    {
      words: [
        'scheitern',
        'scheiterte',
        'scheiterten',
        'gescheitert',
        'versäumte',
        'versäumten',
        'versäumt',
        'versagen',
        'versagte',
        'versagt',
        'misslang',
        'misslungen',
        'unterließ',
        'unterlassen',
        'misserfolg',
        'versäumnis',
        'scheitert',
      ],
      strength: 'soft',
      example: 'Er versäumte es zu antworten.',
    },
    {
      words: [
        'weigern',
        'weigerte',
        'weigerten',
        'weigert',
        'geweigert',
        'verweigert',
        'verweigerte',
        'verweigerten',
        'verweigern',
        'ablehnte',
        'lehnte',
        'lehnten',
        'lehnt',
        'lehnen',
        'abgelehnt',
        'ablehnen',
        'ablehnung',
      ],
      strength: 'soft',
      example: 'Sie weigerten sich zu zahlen.',
    },
    {
      words: [
        'leugnen',
        'leugnete',
        'leugnet',
        'geleugnet',
        'bestreitet',
        'bestritt',
        'bestritten',
        'bestreiten',
        'dementierte',
        'dementiert',
        'verneinte',
        'verneint',
        'widersprach',
        'zurückgewiesen',
      ],
      strength: 'soft',
      example: 'Er bestritt, dort gewesen zu sein.',
    },
    {
      words: [
        'fehlt',
        'fehlte',
        'fehlten',
        'fehlen',
        'gefehlt',
        'mangel',
        'mangelt',
        'mangels',
        'mangelnde',
        'mangelnder',
        'mangelnden',
        'fehlende',
        'fehlender',
        'fehlenden',
        'fehlendes',
        'leer',
        'leere',
      ],
      strength: 'soft',
      example: 'Der Stadt fehlt ein Arzt.',
    },
    {
      words: [
        'vermeiden',
        'vermied',
        'vermieden',
        'vermeidet',
        'verhindern',
        'verhinderte',
        'verhindert',
        'hindern',
        'hinderte',
        'gehindert',
        'verbieten',
        'verboten',
        'verbot',
        'verbietet',
        'untersagt',
        'untersagte',
        'aufhören',
        'aufgehört',
        'hörte',
        'verzichten',
        'verzichtet',
        'verzichtete',
        'verzicht',
      ],
      strength: 'soft',
      example: 'Der Regen verhinderte ein Picknick.',
    },
    { words: ['sondern', 'statt', 'anstatt', 'außer', 'ehe'], strength: 'soft', example: 'Geh erst, wenn ich anrufe.' },
    {
      words: [
        'zweifel',
        'zweifeln',
        'zweifelt',
        'bezweifelt',
        'bezweifelte',
        'zweifelhaft',
        'außerstande',
        'unmöglich',
        'falsch',
        'verpasst',
        'verpasste',
        'gegen',
        'vorbei',
      ],
      strength: 'soft',
      example: 'Er war außerstande zu kommen.',
    },
  ],
};

/** Beginnings and endings that negate a word: the rest, if it is a word, is its opposite. */
export const NEGATIVE_AFFIXES: Readonly<
  Record<Language, { readonly prefixes: readonly string[]; readonly suffixes: readonly string[] }>
> = {
  en: {
    // unhappy, incorrect, impossible, illegal, irregular, dishonest, nonviolent, misunderstand
    prefixes: ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'non-', 'mis'],
    // harmless; against harmful
    suffixes: ['less'],
  },
  de: {
    // unglücklich, nichtöffentlich, missverstehen, inakzeptabel, irregulär, disloyal, asozial
    prefixes: ['un', 'nicht', 'nicht-', 'miss', 'in', 'im', 'il', 'ir', 'dis'],
    // arbeitslos, schadenfrei, menschenleer
    suffixes: ['los', 'lose', 'losen', 'loser', 'loses', 'losem', 'frei', 'leer'],
  },
};
