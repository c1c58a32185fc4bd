import type { Language } from '../types.ts';

/** Small words that come and go between two good wordings of one sentence. */
export const PASSING: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'that just so also too very really quite then now there here even still already out up well both own all'.split(
      ' ',
    ),
  ),
  de: new Set(
    'auch schon noch doch ja mal eben halt nun so dann da also etwa sehr hier dort dabei dazu davon jetzt selbst es dass'.split(
      ' ',
    ),
  ),
};

/** Small words that say the same. Example: "Nur Ida wusste es", "Bloß Ida wusste es". */
export const SAYING_THE_SAME: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'only just merely',
    'but yet',
    'because since',
    'although though',
    'everyone everybody',
    'someone somebody',
    'anyone anybody',
    'until till',
    'also too',
    'almost nearly',
    'perhaps maybe',
    'whether if',
    'often frequently',
    'still yet',
  ],
  de: [
    'nur bloss lediglich',
    'aber jedoch doch',
    'weil da',
    'wenn falls',
    'warum wieso weshalb',
    'nie niemals',
    'bevor ehe',
    'jemand irgendjemand irgendwer',
    'keiner niemand',
    'selbst sogar',
    'manche einige',
    'fast beinahe',
    'vielleicht möglicherweise eventuell',
    'oft häufig',
    'obwohl obgleich',
    'immer stets',
    'sofort gleich',
  ],
};

/** Small words that may stand for each other in one place. */
export const ALIKE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'this that these those it',
    'that which who whom',
    'if whether',
    'because as since',
    'but yet though although however while',
    'and but',
    'also too',
    'some any a an',
    'one it',
    'should ought shall',
    'may can might could',
    'into in to',
    'upon on',
    'toward towards to',
    'among between',
    'over across above',
    'each every all',
    'until till',
    'my mine our ours your yours',
    "'s is has",
    'do did make made done',
    'get got go went gone come came',
    'who that',
    'very really quite so',
  ],
  de: [
    'dies das dieser der diese die dieses es',
    'der welcher die welche das welches den welchen dem welchem',
    'weil da denn',
    'wenn falls',
    'aber doch jedoch sondern',
    'und aber',
    'dass damit das',
    'selbst selber',
    'warum wieso weshalb',
    'geht kommt ging kam',
    'bevor ehe',
    'kann darf',
    'so solch solche solcher solches',
    'alle jeder jede jedes alles',
    'sie ihr du ihnen euch dir dich',
    'sehr so ganz recht ziemlich',
    'in ins im hinein',
    'ihre eure deine ihren euren deinen ihrem eurem deinem ihrer eurer deiner ihr euer dein',
    'seit ab',
    'man wir',
    'er sie es',
    'ihn sie es',
  ],
};

/** Small words that merely end a clause more fully: "notice it". */
export const OBJECTS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['it', 'that', 'them']),
  de: new Set(['es', 'das']),
};

/** English auxiliaries that come with the verb's form where the sense stays: "I work", "I'm working". */
export const ASPECT: ReadonlySet<string> = new Set(
  "am is are was were be been 's do does did have has had will going".split(' '),
);

/** Auxiliaries of the perfect: with a participle they say what the past says. */
export const PERFECT: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('have has had having'.split(' ')),
  de: new Set('habe hast hat haben habt hatte hatten bin bist ist sind seid war waren'.split(' ')),
};

/** Words that list things, whose order does not matter: "in July or August". */
export const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'und', 'oder']);

/** Small words whose place tells: "more salt", "mehr Salz". */
export const COMPARING: ReadonlySet<string> = new Set(['more', 'mehr', 'one', 'ein', 'eine', 'einen']);

/** "Geben Sie", "gib": who is spoken to changes with the verb. */
export const ADDRESS: ReadonlySet<string> = new Set(['sie', 'du', 'ihr']);

/** Words behind which a small word may be said again or not: "in July or in August", "in July or August". */
export const REPEATING: ReadonlySet<string> = new Set(['and', 'or', 'not', 'und', 'oder', 'nicht', 'sondern']);
