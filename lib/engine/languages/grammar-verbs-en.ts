/** Irregular English verbs: base, past, participle. */
export const IRREGULAR_VERBS: readonly string[] = [
  'be was been',
  'bear bore borne',
  'beat beat beaten',
  'become became become',
  'begin began begun',
  'bend bent bent',
  'bind bound bound',
  'bite bit bitten',
  'blow blew blown',
  'break broke broken',
  'bring brought brought',
  'build built built',
  'burn burned burned',
  'buy bought bought',
  'catch caught caught',
  'choose chose chosen',
  'come came come',
  'creep crept crept',
  'deal dealt dealt',
  'dig dug dug',
  'do did done',
  'draw drew drawn',
  'drink drank drunk',
  'drive drove driven',
  'eat ate eaten',
  'fall fell fallen',
  'feed fed fed',
  'feel felt felt',
  'fight fought fought',
  'find found found',
  'fly flew flown',
  'forget forgot forgotten',
  'forgive forgave forgiven',
  'freeze froze frozen',
  'get got got',
  'give gave given',
  'go went gone',
  'grow grew grown',
  'hang hung hung',
  'have had had',
  'hear heard heard',
  'hide hid hidden',
  'hold held held',
  'keep kept kept',
  'know knew known',
  'lay laid laid',
  'lead led led',
  'leave left left',
  'lend lent lent',
  'lose lost lost',
  'make made made',
  'mean meant meant',
  'meet met met',
  'pay paid paid',
  'ride rode ridden',
  'ring rang rung',
  'rise rose risen',
  'run ran run',
  'say said said',
  'see saw seen',
  'seek sought sought',
  'sell sold sold',
  'send sent sent',
  'shake shook shaken',
  'shoot shot shot',
  'show showed shown',
  'sing sang sung',
  'sink sank sunk',
  'sit sat sat',
  'sleep slept slept',
  'speak spoke spoken',
  'spend spent spent',
  'stand stood stood',
  'steal stole stolen',
  'stick stuck stuck',
  'strike struck struck',
  'swear swore sworn',
  'sweep swept swept',
  'swim swam swum',
  'swing swung swung',
  'take took taken',
  'teach taught taught',
  'tear tore torn',
  'tell told told',
  'think thought thought',
  'throw threw thrown',
  'understand understood understood',
  'wake woke woken',
  'wear wore worn',
  'weep wept wept',
  'win won won',
  'write wrote written',
];

/** Regular verbs that are hardly anything but verbs, for telling "He want" and "the dog belong". */
export const PLAIN_VERBS: ReadonlySet<string> = new Set(
  'arrive become believe die hate help kill listen love belong bring build buy choose come decide eat exist explain forget get give go grow have hear hope keep know learn leave let like live lose make mean meet need pay play read remember run say seem see sell send sing sit sleep speak stand stay take talk teach tell think try understand use wait want wear win work write'.split(
    ' ',
  ),
);

/** Third persons of common verbs: what "does not" and a plural never go with. */
export const THIRD_PERSONS: ReadonlySet<string> = new Set(
  'is has does goes says knows thinks wants needs likes makes takes gets gives comes sees seems feels believes belongs becomes lives works speaks writes tells buys eats drinks keeps means stays understands loses helps tries uses costs'.split(
    ' ',
  ),
);

/** Verbs of being and knowing, which are not said in the progressive: "is belonging". */
export const STATES: ReadonlySet<string> = new Set(
  'belonging knowing owning consisting seeming resembling deserving possessing'.split(' '),
);

/** Plurals that do not exist. */
export const WRONG_PLURALS: ReadonlySet<string> = new Set(
  'informations advices furnitures homeworks luggages childs childrens mans womans mens womens feets foots tooths teeths sheeps mices gooses knifes wifes lifes leafs shelfs wolfs halfs thiefs polices softwares equipments feedbacks knowledges trainings evidences'.split(
    ' ',
  ),
);

/** Plurals without -s. */
export const BARE_PLURALS: ReadonlySet<string> = new Set(
  'people children men women police feet teeth mice geese we they'.split(' '),
);

/** Words in -s that are one thing. */
export const SINGULAR_IN_S =
  /(?:ss|us|is|ics|news|series|species|means|lens|gas|bus|yes|always|perhaps|sometimes|besides|this|alas|gallows|headquarters|measles|diabetes|christmas|chaos|atlas|canvas|bias|alias|texas|paris|times|ers?'s|thus|os)$/u;

/** Bases that are hardly ever nouns, so that they are verbs behind a noun: "the museum have", "the dog belong". */
export const NO_NOUNS: ReadonlySet<string> = new Set(
  'accept achieve admit agree allow appear apply argue arrive ask avoid are become begin believe belong bring carry choose come complain consider contain continue create decide deny depend describe destroy develop discover discuss do eat enjoy exist expect explain forget get give go grow happen have hear improve include invite know learn live lose make marry mean obey prefer prevent protect prove provide receive remain remember remove require say see seem send sing sit solve speak spend suffer suggest suppose teach tell think threaten translate understand wear write'.split(
    ' ',
  ),
);

/** Nouns that may go with a plural verb without an -s of their own. */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  'team police government family staff crew band audience public group couple majority minority number rest half lot cattle company committee press club council party side crowd media data criteria phenomena sheep fish deer rich poor young old elderly blind deaf dead unemployed homeless english french british irish dutch swiss chinese japanese portuguese spanish few many most latter former others two three four other clergy youth enemy undead duo trio kind quartet'.split(
    ' ',
  ),
);

/** Regular forms of irregular verbs that are words all the same: "hanged", "a ringed planet". */
export const REGULAR_FORMS: ReadonlySet<string> = new Set(
  'hanged ringed singed seed leaded bended heaved lighted speeded weaved creeped wended waked costed bounded founded grounded'.split(
    ' ',
  ),
);

/** Pasts that other words are as well, behind "did not" no base all the same: "did not saw". */
export const NO_BASES: ReadonlySet<string> = new Set('saw felt left lost thought meant built spent shot'.split(' '));
