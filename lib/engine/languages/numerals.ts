import type { Language } from '../types.ts';

/**
 * Number words with their values, in the spelling of `foldWord`. "ein" and "one" are left out: they are articles and
 * pronouns too often.
 */
const UNITS: Readonly<Record<Language, readonly string[]>> = {
  en: 'zero _ two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
  de: 'null _ zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  ),
};

const TENS: Readonly<Record<Language, readonly string[]>> = {
  en: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  de: 'zwanzig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' '),
};

/** Words that multiply the number before them: "3.5 million", "zwei Dutzend". */
export const MULTIPLIERS: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: {
    hundred: 100,
    hundreds: 100,
    thousand: 1e3,
    thousands: 1e3,
    million: 1e6,
    millions: 1e6,
    m: 1e6,
    mn: 1e6,
    bn: 1e9,
    billion: 1e9,
    billions: 1e9,
    trillion: 1e12,
    trillions: 1e12,
    dozen: 12,
    k: 1e3,
  },
  de: {
    hundert: 100,
    hunderte: 100,
    tausend: 1e3,
    tausende: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    mrd: 1e9,
    milliarde: 1e9,
    milliarden: 1e9,
    billion: 1e12,
    billionen: 1e12,
    dutzend: 12,
  },
};

/** Ordinals and number words that do not follow the rule. Example: "the third door", "die dritte Tür". */
const OTHERS: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: {
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
    twice: 2,
    thrice: 3,
    double: 2,
    triple: 3,
    doubled: 2,
    tripled: 3,
    half: 0.5,
    halves: 0.5,
    quarter: 0.25,
    quarters: 0.25,
    decade: 10,
    both: 2,
    couple: 2,
    pair: 2,
    twin: 2,
  },
  de: {
    zwo: 2,
    dritt: 3,
    siebt: 7,
    zweimal: 2,
    dreimal: 3,
    viermal: 4,
    fünfmal: 5,
    doppelt: 2,
    doppel: 2,
    dreifach: 3,
    halb: 0.5,
    hälfte: 0.5,
    viertel: 0.25,
    drittel: 3,
    jahrzehnt: 10,
    beid: 2,
    paar: 2,
    zweit: 2,
    eineinhalb: 1.5,
    anderthalb: 1.5,
    zweieinhalb: 2.5,
  },
};

/** Numbers that other wordings often do without: they are never missed, only compared when both sides have them. */
export const LOOSE_NUMBERS: ReadonlySet<string> = new Set(
  'both couple pair twin second quarter quarters decade half halves double doubled beid paar jahrzehnt doppel doppelt viertel hälfte halb zweit dutzend dozen hundreds thousands millions hunderte tausende once m k'.split(
    ' ',
  ),
);

const SMALL: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  en: smallNumbers('en'),
  de: smallNumbers('de'),
};

function smallNumbers(lang: Language): Map<string, number> {
  const result = new Map<string, number>(Object.entries(OTHERS[lang]));
  UNITS[lang].forEach((word, value) => {
    if (word !== '_') result.set(word, value);
  });
  TENS[lang].forEach((word, k) => result.set(word, 20 + 10 * k));
  return result;
}

const GERMAN_ORDINAL = /(?:st|t)(?:e|er|en|em|es|el|eln|ens)?$/u;
const GERMAN_ENDING = /(?:e|er|en|em|es|s)$/u;

/**
 * The value of one number word: "seventeen", "einundzwanzig", "twenty-one", "dritten", "dreihundert".
 * @param folded a word as `foldWord` leaves it
 * @returns null when it is none
 */
export function numeralValue(folded: string, lang: Language): number | null {
  const plain = plainValue(folded, lang);
  if (plain !== null || lang === 'en') return plain;
  for (const ending of [GERMAN_ENDING, GERMAN_ORDINAL]) {
    const bare = folded.replace(ending, '');
    if (bare !== folded && bare.length >= 3) {
      const value = plainValue(bare, 'de');
      if (value !== null) return value;
    }
  }
  return null;
}

function plainValue(word: string, lang: Language): number | null {
  const known = SMALL[lang].get(word);
  if (known !== undefined) return known;
  return lang === 'en' ? englishCompound(word) : germanCompound(word, 0);
}

function englishCompound(word: string): number | null {
  const dash = word.indexOf('-');
  if (dash < 0) return null;
  const tens = SMALL.en.get(word.slice(0, dash));
  const unit =
    word.slice(dash + 1) === 'one' || word.slice(dash + 1) === 'first' ? 1 : SMALL.en.get(word.slice(dash + 1));
  return tens !== undefined && unit !== undefined && tens >= 20 && tens < 100 && unit > 0 && unit < 10
    ? tens + unit
    : null;
}

function germanCompound(word: string, depth: number): number | null {
  if (depth > 2 || word.length > 60) return null;
  for (const [scale, value] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = word.indexOf(scale);
    if (at < 0) continue;
    const before = at === 0 ? 1 : word.slice(0, at) === 'ein' ? 1 : plainGerman(word.slice(0, at), depth);
    const rest = word.slice(at + scale.length).replace(/^und/u, '');
    const after = rest === '' ? 0 : rest === 'eins' ? 1 : plainGerman(rest, depth);
    return before === null || after === null ? null : before * value + after;
  }
  const and = word.indexOf('und');
  if (and <= 0) return null;
  const unit = word.slice(0, and) === 'ein' ? 1 : SMALL.de.get(word.slice(0, and));
  const tens = SMALL.de.get(word.slice(and + 3));
  return unit !== undefined && tens !== undefined && unit < 10 && tens >= 20 && tens < 100 ? unit + tens : null;
}

function plainGerman(word: string, depth: number): number | null {
  return SMALL.de.get(word) ?? germanCompound(word, depth + 1);
}
