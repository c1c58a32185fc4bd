import { casesOf, DATIVE, GENITIVE, NOMINATIVE, PLURAL, type Cases } from '../../languages/grammar-cases.ts';
import { GENDER_ENDINGS, NOUNS, NO_PARTS, type NounRow } from '../../languages/grammar-nouns.ts';

const OF_GENDER: Readonly<Record<'m' | 'f' | 'n', Cases>> = { m: 0x1111, f: 0x2222, n: 0x4444 };

const UMLAUT: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü', au: 'äu' };

/** By form, what it can stand for; `PARTS` of compounds, without the old dative ("am Tage") and what ends many words. */
const FORMS = new Map<string, Cases>();
const PARTS = new Map<string, Cases>();

/** Nouns that are always many. */
const PLURAL_ONLY = ['leute', 'leuten', 'geschwister', 'geschwistern'];

/** Longest form of the table; parts of compounds are no longer. */
const LONGEST = 16;
/** Shorter words are no safe part of a compound; nor is what leaves less than this before it. */
const PART = 4;
const BEFORE = 3;

function put(form: string, cases: Cases, part = true): void {
  FORMS.set(form, (FORMS.get(form) ?? 0) | cases);
  if (part && form.length >= PART && !NO_PARTS.has(form)) PARTS.set(form, (PARTS.get(form) ?? 0) | cases);
}

function putForms(row: NounRow, word: string): void {
  const own = OF_GENDER[row.gender];
  const plural = pluralOf(word, row.plural);
  if (row.weak) {
    const other = plural!;
    put(word, own & NOMINATIVE);
    put(other, (own & ~NOMINATIVE) | PLURAL);
    put(`${other}s`, own & GENITIVE, false);
    if (word === 'herr') put('herrn', own & ~NOMINATIVE);
    return;
  }
  put(word, row.gender === 'f' ? own : own & ~GENITIVE);
  if (row.gender !== 'f') {
    put(`${word}s`, own & GENITIVE, false);
    put(`${word}es`, own & GENITIVE, false);
    if (!/(?:e|er|el|en)$/u.test(word)) put(`${word}e`, own & DATIVE, false);
    if (/(?:nis|us)$/u.test(word)) put(`${word}ses`, own & GENITIVE);
    if (/(?:s|x|z|ss|sch)$/u.test(word)) put(word, own & GENITIVE);
  }
  if (plural === null) return;
  if (/[ns]$/u.test(plural))
    put(plural, plural.endsWith('s') && row.gender !== 'f' ? PLURAL | (own & GENITIVE) : PLURAL);
  else {
    put(plural, PLURAL & ~DATIVE);
    put(`${plural}n`, PLURAL & DATIVE);
  }
}

function pluralOf(word: string, sign: string): string | null {
  if (sign === '0') return null;
  const stem = sign.startsWith('"') ? word.replace(/(?:au|[aou])(?=[^aou]*$)/u, (vowel) => UMLAUT[vowel]!) : word;
  const ending = sign.replace('"', '').replace('-', '');
  if (/nis$/u.test(word) && ending === 'e') return `${stem}se`;
  return ending === 'en' && /(?:er|el)$/u.test(word) ? `${stem}n` : stem + ending;
}

for (const form of PLURAL_ONLY) put(form, form.endsWith('n') ? PLURAL & DATIVE : PLURAL & ~DATIVE);
for (const form of ['eltern', 'ferien', 'kosten']) put(form, PLURAL);
for (const row of NOUNS) for (const word of row.words.split(' ')) putForms(row, word);

/** What a noun can stand for; null for a noun that we do not know. What ends like an infinitive may be one: "das Fragen". */
export function casesOfNoun(key: string): Cases | null {
  const cases = casesInTable(key);
  return cases !== null && /(?:en|ern|eln)$/u.test(key) ? cases | DOING : cases;
}

const DOING = casesOf('Nn An Dn');

function casesInTable(key: string): Cases | null {
  const own = FORMS.get(key);
  if (own !== undefined) return own;
  if (/end(?:e[mnrs]?)$/u.test(key) && !key.endsWith('wochenende')) return null;
  for (let from = Math.max(BEFORE, key.length - LONGEST); from <= key.length - PART; from++) {
    const cases = key.slice(from - 2, from) === 'ge' ? undefined : PARTS.get(key.slice(from));
    if (cases !== undefined) return cases;
  }
  for (const { ending, gender, but } of GENDER_ENDINGS) {
    if (key.length > ending.length + 1 && key.endsWith(ending) && !but?.test(key))
      return OF_GENDER[gender] | (ending === 'lein' ? PLURAL : 0);
    if (ending === 'ator' && key.endsWith('atoren')) return PLURAL;
    if (gender === 'f' && key.endsWith(ending === 'erin' ? 'erinnen' : `${ending}en`)) return PLURAL;
  }
  return null;
}
