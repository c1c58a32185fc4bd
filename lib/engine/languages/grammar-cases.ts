/**
 * German noun phrases as sets of (case, gender): what a determiner, an adjective ending or a preposition can stand for.
 * A set is a mask of 16 bits, case by case: `Nm` nominative masculine … `Gp` genitive plural.
 */
export type Cases = number;

const CASE = 'NADG';
const GENDER = 'mfnp';

/** @param names such as "Nm Df Gp" */
export function casesOf(names: string): Cases {
  let mask = 0;
  for (const name of names.split(' ')) mask |= 1 << (CASE.indexOf(name[0]!) * 4 + GENDER.indexOf(name[1]!));
  return mask;
}

export const ANY: Cases = 0xffff;
export const NOMINATIVE: Cases = 0x000f;
export const ACCUSATIVE: Cases = 0x00f0;
export const DATIVE: Cases = 0x0f00;
export const GENITIVE: Cases = 0xf000;
export const PLURAL: Cases = 0x8888;

/** How the adjective behind it ends: as after "der", as after "ein", as after nothing; null: no adjective is looked at. */
export type Declension = 'weak' | 'mixed' | 'strong' | null;

export interface DeterminerRow {
  readonly words: string;
  readonly cases: Cases;
  readonly declension: Declension;
  /** The word alone may stand for a noun, or begin a relative clause: "der Geld hat". */
  readonly pronoun: boolean;
  readonly example: string;
}

const row = (
  words: string,
  cases: string,
  declension: Declension,
  pronoun: boolean,
  example: string,
): DeterminerRow => ({ words, cases: casesOf(cases), declension, pronoun, example });

export const DETERMINERS: readonly DeterminerRow[] = [
  row('der', 'Nm Df Gf Gp', 'weak', true, 'der Hund, der Katze'),
  row('die', 'Nf Af Np Ap', 'weak', true, 'die Katze'),
  row('das', 'Nn An', 'weak', true, 'das Haus'),
  row('den', 'Am Dp', 'weak', true, 'den Hund'),
  row('dem', 'Dm Dn', 'weak', true, 'dem Hund'),
  row('des', 'Gm Gn', 'weak', false, 'des Hundes'),
  row('dieser jener jeder welcher mancher', 'Nm Df Gf Gp', 'weak', true, 'dieser Hund'),
  row('jede', 'Nf Af', 'weak', true, 'jede Katze'),
  row('diese jene welche manche', 'Nf Af Np Ap', 'weak', true, 'diese Katze'),
  row('dieses jenes jedes welches manches', 'Nn An Gm Gn', 'weak', true, 'dieses Haus'),
  row('diesen jenen jeden welchen manchen', 'Am Dp Gm Gn', 'weak', true, 'diesen Hund'),
  row('diesem jenem jedem welchem manchem', 'Dm Dn', 'weak', true, 'diesem Hund'),
  row('alle', 'Nf Af Np Ap', null, true, 'alle Hunde'),
  row('allen', 'Dp Am Gm Gn', null, true, 'allen Hunden'),
  row('ein', 'Nm Nn An', 'mixed', false, 'ein Hund'),
  row('eine', 'Nf Af', 'weak', true, 'eine Katze'),
  row('einen', 'Am', 'weak', true, 'einen Hund'),
  row('einem', 'Dm Dn', 'weak', true, 'einem Hund'),
  row('einer', 'Df Gf', 'weak', true, 'einer Katze'),
  row('eines', 'Gm Gn', 'weak', true, 'eines Hundes'),
  row('kein mein dein unser', 'Nm Nn An', 'mixed', false, 'mein Hund'),
  row('sein ihr', 'Nm Nn An', 'mixed', true, 'sein Hund'),
  row('keine meine deine seine ihre unsere unsre eure', 'Nf Af Np Ap', 'weak', true, 'meine Katze'),
  row('keinen meinen deinen seinen ihren unseren unsern eueren euren', 'Am Dp', 'weak', true, 'meinen Hund'),
  row('keinem meinem deinem seinem ihrem unserem unserm eurem', 'Dm Dn', 'weak', true, 'meinem Hund'),
  row('keiner meiner deiner seiner ihrer unserer unsrer eurer', 'Df Gf Gp', 'weak', true, 'meiner Katze'),
  row('keines meines deines seines ihres unseres unsres eures', 'Gm Gn', 'weak', true, 'meines Hundes'),
  row('viele wenige mehrere', 'Np Ap', 'strong', true, 'viele Hunde'),
  row('einige', 'Nf Af Np Ap', 'strong', true, 'einige Hunde, einige Zeit'),
  row('mehreren', 'Dp', 'strong', true, 'mehreren Hunden'),
];

/** Endings of adjectives after each kind of determiner. What is not named does not exist. */
export const ADJECTIVE_ENDINGS: Readonly<
  Record<Exclude<Declension, null>, readonly (readonly [ending: string, cases: Cases, example: string])[]>
> = {
  weak: [
    ['en', casesOf('Am Dm Df Dn Gm Gf Gn Np Ap Dp Gp'), 'den alten Hund'],
    ['e', casesOf('Nm Nf Af Nn An'), 'der alte Hund'],
  ],
  mixed: [
    ['er', casesOf('Nm'), 'ein alter Hund'],
    ['es', casesOf('Nn An'), 'ein altes Haus'],
  ],
  strong: [
    ['en', casesOf('Am Dp Gm Gn'), 'mit alten Hunden'],
    ['em', casesOf('Dm Dn'), 'mit altem Brot'],
    ['er', casesOf('Nm Df Gf Gp'), 'mit alter Milch'],
    ['es', casesOf('Nn An'), 'für altes Brot'],
    ['e', casesOf('Nf Af Np Ap'), 'für alte Hunde'],
  ],
};

/** Prepositions and the cases behind them; what takes a genitive or a dative is left out, for usage wavers. */
export const CASE_PREPOSITIONS: readonly {
  readonly words: string;
  readonly cases: Cases;
  readonly example: string;
}[] = [
  { words: 'mit von aus bei nach zu seit gegenüber', cases: DATIVE, example: 'mit dem Hund' },
  { words: 'für gegen durch ohne um', cases: ACCUSATIVE, example: 'für den Hund' },
  { words: 'in an auf über unter vor hinter neben zwischen', cases: ACCUSATIVE | DATIVE, example: 'auf dem Dach' },
];

/** A preposition and an article in one word. */
export const FUSED: readonly { readonly words: string; readonly cases: Cases; readonly example: string }[] = [
  { words: 'im am zum vom beim', cases: casesOf('Dm Dn'), example: 'im Haus' },
  { words: 'zur', cases: casesOf('Df'), example: 'zur Schule' },
  { words: 'ins ans aufs fürs durchs ums', cases: casesOf('An'), example: 'ins Haus' },
];

/** Words that end like an adjective and are none, or never change. */
export const NO_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'immer wieder aber leider unter über hinter oder weder jeder einer keiner seiner meiner deiner ihrer unserer dieser der er wer mehr ' +
    'neben gegen wegen oben unten innen aussen hinten vorne eben morgen gestern heute gerne beinahe ohne bitte ' +
    'orange beige rosa lila super inner ausser bisher früher später eher weiter nieder selber wider vorüber sogar ' +
    'es des alles etwas jedes dieses eines seines meines keines unseres das was bis anders besonders bereits rechts links meistens wenigstens mindestens höchstens ' +
    'die alle keine meine deine seine ihre unsere eine diese jede viele wenige beide manche welche solche sowie wie je nie ' +
    'den keinen einen meinen deinen seinen ihren unseren diesen jeden allen ihnen denen wen ' +
    'dem einem keinem meinem deinem seinem ihrem unserem diesem jedem allem wem zudem ausserdem trotzdem nachdem indem seitdem ' +
    'zwischen lieber möglicherweise normalerweise teilweise beispielsweise glücklicherweise ' +
    'sie man nun neun sieben zehn drei weniger mehrere einige mehr viel paar sein haben werden können müssen sollen wollen dürfen ' +
    'lauter solcher solchen fake unsafe online live bisschen allgemeinen wesentlichen folgenden übrigen hier kurzem langem weitem neuem irgendein irgendeine irgendeinen irgendeinem irgendeiner vier anderer unser euer eurer anderem derselben demselben denselben dieselbe dasselbe dessen deren wessen vielen wenigen vieler weniger mehrere mehreren mehrerer einiger einigen einiges vieles weniges beide beiden beider jener jene jenes jenen jenem ' +
    'gerade ungefähre nahezu hunderte tausende dutzende allerlei keinerlei vielerlei'
  ).split(' '),
);
