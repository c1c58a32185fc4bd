/** Forms that an English participle makes a passive with: "was fired", "got fired". */
export const PASSIVE_EN: ReadonlySet<string> = new Set('am is are was were be been being get gets got'.split(' '));

/** Forms that a German participle makes a passive with: "wurde entlassen", "ist entlassen worden". */
export const PASSIVE_DE: ReadonlySet<string> = new Set(
  'wird werden werde wirst wurde wurden würde würden worden'.split(' '),
);

/** What a German participle looks like: "repariert", "ausgeladen", "vergessen". */
export const PARTICIPLE_DE =
  /^(?:[a-zäöüß]{2,}ier(?=t)|[a-zäöü]{0,6}ge[a-zäöüß]{2,}|(?:be|ver|er|ent|zer|über|unter|miss)[a-zäöüß]{2,})(?:t|en)$/u;

/** Irregular English forms that are not of verbs, so that they are no participles: "the best", "the children". */
export const NOT_OF_VERBS: ReadonlySet<string> = new Set(
  'best better worse worst more most less least further farther elder eldest children men women feet teeth mice people ms mrs'.split(
    ' ',
  ),
);
