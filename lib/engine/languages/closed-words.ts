import type { Language } from '../types.ts';

/**
 * Words of the closed classes, in the spelling of `foldWord`: they carry grammar more than meaning, weigh little in a
 * comparison and stand differently in two good translations of one sentence. Each line with an example.
 */
const LINES: Readonly<Record<Language, readonly (readonly [words: string, example: string])[]>> = {
  en: [
    ['a an the', 'the bridge'],
    ['this that these those such', 'this bridge'],
    ['i me my mine myself we us our ours ourselves', 'we saw ourselves'],
    ['you your yours yourself yourselves', 'your turn'],
    ['he him his himself she her hers herself it its itself', 'she lost her key'],
    ['they them their theirs themselves one ones', 'they lost their key'],
    ['who whom whose which what where when why how', 'who knows why'],
    ['there here then now thus hence', 'there is a bridge'],
    ['am is are was were be been being', 'it was late'],
    ['have has had having do does did doing done', 'they have gone'],
    ['will would shall should can could may might must ought', 'you could go'],
    ["'s s to of in on at by for from with into onto upon", 'into the house'],
    [
      'about over under after before between among during through across against towards toward within without',
      'across the river',
    ],
    ['up down out off away back along around as than', 'as far as the river'],
    ['and or but nor so yet if because since while although though whether unless until', 'if it rains'],
    ['also too just even still already very much more most quite rather really', 'it is still very early'],
    ['get gets got going go goes went come comes came let make makes made', 'it got dark'],
    ['any some each every all both other another', 'any other day'],
    ['not no', 'not today'],
  ],
  de: [
    ['der die das den dem des', 'das Haus'],
    ['ein eine einen einem einer eines', 'ein Haus'],
    ['dieser diese dieses diesen diesem jener jene jenes jenen jenem solche solcher solches solchen', 'dieses Haus'],
    ['welcher welche welches welchen welchem derjenige diejenige dasjenige derselbe dieselbe dasselbe', 'welches Haus'],
    ['ich mich mir mein meine meinen meinem meiner meines', 'mein Haus'],
    ['du dich dir dein deine deinen deinem deiner deines', 'dein Haus'],
    ['er ihn ihm sein seine seinen seinem seiner seines', 'sein Haus'],
    ['sie ihr ihnen ihre ihren ihrem ihrer ihres es', 'ihr Haus'],
    ['wir uns unser unsere unseren unserem unserer unseres euch euer eure euren eurem eurer', 'unser Haus'],
    [
      'sich selbst selber man wer wen wem wessen was wo wann warum wie wieso weshalb wofür woran worauf',
      'wer weiß, warum',
    ],
    ['bin bist ist sind seid war warst waren wart gewesen sei seien wäre wären', 'es war spät'],
    ['habe hast hat haben habt hatte hatten hätte hätten gehabt', 'sie haben gesungen'],
    ['werde wirst wird werden werdet wurde wurden würde würden worden geworden', 'es wird kalt'],
    [
      'kann kannst können konnte konnten könnte könnten soll sollen sollte sollten will wollen wollte wollten',
      'du kannst gehen',
    ],
    [
      'muss müssen musste mussten müsste darf dürfen durfte durften dürfte mag mögen möchte möchten lassen lässt ließ',
      'du musst gehen',
    ],
    ['in im ins an am ans auf aufs aus bei beim mit nach von vom vor zu zum zur', 'ins Haus'],
    ['für gegen um über unter durch zwischen während wegen trotz seit bis ab hinter neben ohne', 'durch das Tal'],
    [
      'und oder aber sondern denn dass daß weil wenn ob als obwohl während bevor nachdem damit indem sodass',
      'wenn es regnet',
    ],
    [
      'auch noch schon nur sehr so doch ja mal halt eben etwa dabei dafür dazu davon daran darauf darin',
      'das ist auch so',
    ],
    ['da dann hier dort nun jetzt her hin mehr ganz recht ziemlich zwar jedoch', 'hier und dort'],
    [
      'alle alles allen aller jeder jede jedes jeden jedem andere anderen anderer anderes beide beiden einige einigen',
      'alle anderen',
    ],
    ['geht ging gibt gab kommt kam macht machte tun tut tat', 'es gibt Brot'],
    ['nicht kein keine keinen keinem keiner keines', 'nicht heute'],
  ],
};

const SETS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(LINES.en.flatMap(([words]) => words.split(' '))),
  de: new Set(LINES.de.flatMap(([words]) => words.replaceAll('ß', 'ss').split(' '))),
};

/** @param folded a word as `foldWord` leaves it */
export function isClosedWord(folded: string, lang: Language): boolean {
  return SETS[lang].has(folded);
}

/**
 * Words after which a sentence cannot go on with a preposition, a finite auxiliary or another article, or stop: a noun
 * was left out ("the of the town", "since the start of the that").
 */
export const ARTICLES: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['a', 'an', 'the', 'my', 'our', 'your', 'their', 'every']),
  de: new Set(['ein', 'eines', 'dem', 'des', 'im', 'zum', 'zur', 'am', 'vom', 'beim']),
};

/** Words that cannot follow an article directly. */
export const NOT_AFTER_ARTICLE: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'a an the of in on at by for from with into and or but is are was were has have had will would can could may must that which who to it he she they we i his their my does did do than because if when while'.split(
      ' ',
    ),
  ),
  de: new Set(
    'und oder aber ist sind war waren hat haben hatte wird werden wurde dass weil wenn ob und er sie wir ich es man sich nicht'.split(
      ' ',
    ),
  ),
};

/** Prepositions that want a noun phrase after them: a sentence or clause cannot go on with a finite auxiliary there. */
export const PREPOSITIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['of', 'from', 'with', 'into', 'between', 'during', 'against', 'among', 'toward', 'towards']),
  de: new Set(['für', 'gegen', 'ohne', 'zwischen', 'wegen', 'trotz']),
};

export const NOT_AFTER_PREPOSITION: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set("and or is are was were has have had will would can could of into from it's they he she i we".split(' ')),
  de: new Set('und oder ist sind war waren hat haben hatte wird wurde er wir ich'.split(' ')),
};
