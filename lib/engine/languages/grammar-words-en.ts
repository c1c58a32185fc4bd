/** English words that open a clause, so that a subject stands behind them: "because they know". */
export const SUBJECT_OPENERS: ReadonlySet<string> = new Set(
  'and but because when while until if although that so as before after whether since unless where why how'.split(' '),
);

/** English determiners that a subject begins with: "these dogs bark". */
export const OPENING_DETERMINERS: ReadonlySet<string> = new Set(
  'the these those my our your his her their all many some most several both few'.split(' '),
);

/** Those that one noun may have: "that dog barks". */
export const SINGULAR_DETERMINERS: ReadonlySet<string> = new Set('the my our your his her their this that'.split(' '));

/** English auxiliaries of one, in the third person: "the dog is". */
export const SINGULAR_AUXILIARIES: ReadonlySet<string> = new Set('is has was does'.split(' '));

/** English auxiliaries of several: "the dogs are". */
export const PLURAL_AUXILIARIES: ReadonlySet<string> = new Set('are have were do'.split(' '));

/** Words that ask for a base form: "let him go", "I suggest he go". */
export const BASE_ASKING: ReadonlySet<string> = new Set(
  'do does did will would can could may might must should shall let lets make makes made see saw hear heard help helps helped have had not to watch watched suggest suggested demand demanded insist insisted recommend recommended lest than and or nor that if so whether long'.split(
    ' ',
  ),
);

/** English modals: "She can help." */
export const MODALS_EN: ReadonlySet<string> = new Set('can could would should must may might shall will'.split(' '));

/** Modals that are no noun or name, as "will" and "May" are: "could". */
export const SURE_MODALS: ReadonlySet<string> = new Set('could would should'.split(' '));

/** Words that stand between an auxiliary and its verb: "must never go", "did he go". */
export const BEFORE_FORM: ReadonlySet<string> = new Set(
  'not never also even only really still just always ever rather i you he she it we they'.split(' '),
);

/** English pronouns that a verb may follow: "everybody must". */
export const SUBJECTS_EN: ReadonlySet<string> = new Set(
  'i you he she it we they everyone everybody nobody somebody who one'.split(' '),
);

/** Forms of "be" that a participle or -ing form follows: "is going". */
export const BE_FORMS: ReadonlySet<string> = new Set('am is are was were been'.split(' '));

/** Forms of English auxiliaries that are no base: "must had" is wrong. */
export const AUXILIARY_FORMS: ReadonlySet<string> = new Set('had was is has does did were'.split(' '));

/** English words in -ing that are bases or no verbs: "must bring". */
export const ING_WORDS: ReadonlySet<string> = new Set(
  'bring sing ring king thing nothing something anything everything swing cling fling sting spring string wing evening morning during'.split(
    ' ',
  ),
);

/** "all we can to help", "as you would to a child": the verb was left out. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  'as than best all what whatever much way everything anything nothing like that which'.split(' '),
);

/** Bases that are no usual noun, wrong behind "has never": "has never give". */
export const BASES_BEHIND_NEVER: ReadonlySet<string> = new Set(
  'give go take see make know write forget lose bring keep think tell eat choose speak begin drive teach sell throw hear understand'.split(
    ' ',
  ),
);

/** Spelled with a consonant that is spoken, and a vowel behind it, so that it is no abbreviation. */
export const SPOKEN_CONSONANT = /^[bcdfgjklmnpqrstvwyz][aeiou][a-z]{2,}$/u;

/** Spelled with a vowel that is spoken: "apple", not "unit", "one" or "euro". */
export const SPOKEN_VOWEL = /^(?:[ai][a-z]{3,}|e(?!u|w)[a-z]{2,}|o(?!n[ce])[a-z]{2,}|u(?:n(?!i)|gl|mbr|p)[a-z]{2,})$/u;

/** Words with an h that is spoken: "a house". */
export const ASPIRATED =
  /^(?:house|home|hand|hospital|horse|hat|happy|hard|hundred|human|huge|high|hot|heavy|half|helpful|hole|hobby|husband|holiday)s?$/u;

/** Words of grammar that no article stands before: "grade A is", "a, and", "team A also". */
export const BEHIND_LETTER =
  /^(?:and|are|also|after|about|along|among|around|into|over|even|ever|each|either|else|often|only|onto|instead|itself|again|against|although|always|any|above|across|ago|already|am|as|at|in|is|it|its|if|on|off|of|or|our|out|own|upon|until|under|unless|us|enables?|allows?|exists?|equals?|occurs?|appears?|instead|increases?|includes?|applies|uses?|uno|ella|una|usted)$/u;
