import { OPPOSITES } from '../../languages/antonyms.ts';
import { NEGATIVE_AFFIXES } from '../../languages/negation.ts';
import type { Language } from '../../types.ts';
import { rootOf, spellingKey } from './spell.ts';
import type { Unit } from '../types.ts';

const TABLES: Readonly<Record<Language, ReadonlyMap<string, ReadonlySet<string>>>> = {
  en: table('en'),
  de: table('de'),
};

function table(lang: Language): Map<string, Set<string>> {
  const result = new Map<string, Set<string>>();
  const put = (a: string, b: string): void => {
    let set = result.get(a);
    if (!set) result.set(a, (set = new Set()));
    set.add(b);
  };
  for (const { rows } of OPPOSITES[lang]) {
    for (const row of rows) {
      const [left, right] = row
        .split(' : ')
        .map((side) => side.split(' ').map((word) => rootOf(spellingKey(word, lang), lang)));
      for (const a of left ?? []) {
        for (const b of right ?? []) {
          if (a === b) continue;
          put(a, b);
          put(b, a);
        }
      }
    }
  }
  return result;
}

/** Roots of the words that mean the opposite of a word, from the table alone. */
export function oppositesOf(root: string, lang: Language): ReadonlySet<string> {
  return TABLES[lang].get(root) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

/** Does one word mean the opposite of the other, by the table or by a negating affix ("popular", "unpopular")? */
export function areOpposites(a: Unit, b: Unit, lang: Language): boolean {
  return (
    oppositesOf(a.root, lang).has(b.root) ||
    negatedBy(a.key, b.key, lang) ||
    negatedBy(b.key, a.key, lang) ||
    turnedRound(a.key, b.key, lang)
  );
}

/** Beginnings that turn the rest round: "überschätzen", "unterschätzen". */
const TURNING_PREFIXES: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ['over', 'under'],
    ['up', 'down'],
    ['in', 'out'],
    ['pre', 'post'],
    ['im', 'ex'],
  ],
  de: [
    ['über', 'unter'],
    ['ein', 'aus'],
    ['auf', 'ab'],
    ['an', 'ab'],
    ['auf', 'zu'],
    ['vor', 'nach'],
    ['be', 'ent'],
  ],
};

function turnedRound(a: string, b: string, lang: Language): boolean {
  if (a.length < 8 || b.length < 8) return false;
  return TURNING_PREFIXES[lang].some(
    ([one, other]) =>
      (a.startsWith(one) && b.startsWith(other) && a.slice(one.length) === b.slice(other.length)) ||
      (a.startsWith(other) && b.startsWith(one) && a.slice(other.length) === b.slice(one.length)),
  );
}

/** Is `long` the word `short` with a negating affix? Endings may differ. */
function negatedBy(short: string, long: string, lang: Language): boolean {
  if (short.length < 4 || long.length <= short.length - 3) return false;
  const { prefixes, suffixes } = NEGATIVE_AFFIXES[lang];
  for (const prefix of prefixes) {
    if (
      long.length > prefix.length + 2 &&
      long.startsWith(prefix) &&
      sameButEnding(long.slice(prefix.length), short, lang)
    )
      return true;
  }
  for (const suffix of suffixes) {
    if (!long.endsWith(suffix) || long.length < suffix.length + 4) continue;
    const bare = long.slice(0, -suffix.length);
    const full =
      lang === 'en' ? [`${bare}ful`, bare] : [`${bare}voll`, `${bare}reich`, `${bare}haft`, bare.replace(/s$/u, '')];
    if (full.some((word) => short === word || (short.startsWith(word) && short.length <= word.length + 2))) return true;
  }
  return false;
}

function sameButEnding(a: string, b: string, lang: Language): boolean {
  return a === b || (a[0] === b[0] && rootOf(a, lang) === rootOf(b, lang));
}
