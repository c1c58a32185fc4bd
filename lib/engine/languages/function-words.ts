/**
 * The small words of each language, which tell it from the other. `weight` is how strongly one of them speaks, in half
 * nats. Words that both languages have ("in", "so", "was", "die", "man", "will") say little and stand in `SHARED`.
 */
export interface FunctionWords {
  readonly weight: number;
  readonly words: ReadonlySet<string>;
  readonly example: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const ENGLISH_WORDS: FunctionWords = {
  weight: 10,
  example: 'the, of, you, don’t',
  words: set(
    "the of and to a i you he she it we they me him us them my your his her its our their mine yours is are were be been being am has have had do does did done doing can could would should shall may might must not no yes this that these those there here where when why what which who whom whose how if then than because though although while until unless with without from for on at by about into onto over under after before between through during against out off up down again once only just very too more most much many few some any every each both all other another such own same never always ever often still already yet now today tomorrow yesterday as but or nor neither either also get got gets give go goes going gone went come came make made take took say says said see saw know knew think thought want look like let one two three first last new good great right people time way thing things man's don't doesn't didn't can't cannot couldn't won't wouldn't shouldn't isn't aren't wasn't weren't haven't hasn't hadn't i'm i've i'll i'd you're you've you'll you'd he's she's it's we're we've we'll we'd they're they've they'll let's that's there's what's who's where's ain't gonna wanna y'all please sorry thanks thank hello oh yeah okay nothing something anything everything someone anyone everyone nobody myself yourself himself herself itself ourselves themselves really back away well",
  ),
};

export const GERMAN_WORDS: FunctionWords = {
  weight: 10,
  example: 'der, und, nicht, für',
  words: set(
    'der das den dem des ein eine einen einem einer eines und oder aber denn sondern doch nicht kein keine keinen keinem keiner ich du er sie es wir ihr mich dich sich uns euch ihm ihn ihnen mir dir mein meine meinen meinem meiner dein deine deinen sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere unseren euer eure ist sind bin bist war waren wart wäre wären sei seien gewesen habe hast hat haben hatte hatten hätte hätten werde wirst wird werden wurde wurden würde würden worden kann kannst können konnte könnte muss musst müssen musste müsste soll sollen sollte darf dürfen durfte mag mögen möchte wollen wollte wer wo wann warum wie welche welcher welches wessen wem wen dieser diese dieses diesen diesem jener jene jenes von vom zu zum zur mit ohne für auf aus bei beim nach seit über unter vor hinter neben zwischen durch gegen um bis im ins am ans dass daß ob wenn weil als damit obwohl während nachdem bevor noch schon nur auch sehr mehr viel viele immer nie niemals jetzt heute morgen gestern hier dort da dann so wieder alle alles allem aller jede jeder jedes nichts etwas jemand niemand ja nein bitte danke gut gute guten guter gutes gibt geht gehen machen macht gemacht sagen sagt sagte zwei drei ganz einfach eben mal nun wohl etwa zwar weder entweder sowie laut gemäß zufolge trotz wegen darauf darüber davon dazu dafür dagegen daran darin daraus womit wofür woran selbst einander deutsch auf',
  ),
};

/** Words of both languages, and what each says: positive for English, in half nats. */
// prettier-ignore
export const SHARED_WORDS: Readonly<Record<string, number>> = Object.freeze({
  in: 0, an: -1, am: 0, so: 0, was: 0, die: -4, man: 0, will: 1, also: 0, war: -3, hat: -3, bin: -4, den: -5, his: 4, her: 1,
  all: 3, arm: -1, bad: 3, best: 3, hand: 0, name: 0, wind: 0, warm: 0, rot: -1, gift: 0, made: 3, rat: 0, not: 6, nun: -2,
  just: 5, fast: 2, bald: -1, kind: 0, mode: 0, stern: 0, tag: -2, fall: 0, halt: -1, land: 0, plan: 0, park: 0, problem: 0,
  system: 0, person: 0, student: 0, modern: 0, international: 0, national: 0, baby: 0, computer: 0, team: 0, chef: -1, job: 0,
  film: 0, sport: 0, star: 0, test: 0, text: 0, wild: 0, blind: 0, gold: 0, ring: 0, finger: 0, winter: 0, sofort: -6,
});

/** Small words of neighbouring languages that no English or German sentence is full of. */
export const OTHER_WORDS: readonly FunctionWords[] = [
  {
    weight: 10,
    example: 'le, est, nous',
    words: set(
      "le la les une du des est sont nous vous ils elles je tu pas que qui dans pour sur avec c'est n'est j'ai qu'il d'une l'état mais où être très cette ces mon ma mes ton notre votre leur plus fait tout bien",
    ),
  },
  {
    weight: 10,
    example: 'el, los, está',
    words: set(
      'el los las una unos del y que en es son está están por para con como pero más muy este esta yo tú nosotros ellos mi su sus hay todo no se lo',
    ),
  },
  {
    weight: 10,
    example: 'il, gli, sono',
    words: set(
      'il lo gli uno della dello degli nel nella che è sono per con non come più anche io noi voi loro questo questa mio suo tutto ma di da',
    ),
  },
  {
    weight: 10,
    example: 'het, een, niet',
    words: set(
      'het een niet en van ik jij hij wij zijn voor met op te aan maar ook dat deze dit geen wel nog naar bij',
    ),
  },
  {
    weight: 8,
    example: 'et, quod, sunt',
    words: set(
      'et est sunt non quod qui quae ad ex cum sed ut si nec per pro sine omnia semper homo deus veni vidi vici ergo sum fiat lux rerum ave carpe diem',
    ),
  },
];
