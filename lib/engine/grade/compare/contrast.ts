import { contrastsOf } from '../../languages/contrasts.ts';
import type { Language } from '../../types.ts';
import { spellingKey } from './spell.ts';
import type { Unit } from '../types.ts';

/** Where a word stands in the table: the row, and in it the place that it shares with words that mean the same. */
interface Place {
  readonly row: number;
  readonly place: number;
}

/** Not by stem: "Koch" and "kocht" have one. */
const ENDINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ['', 's', 'es', 'ed', 'd'],
  de: ['', 'e', 'n', 'en', 's', 'es', 'er', 'em'],
};

/** Of words without endings: with all of them the table would be eight times as large and take as long to make. */
const TABLES: Readonly<Record<Language, ReadonlyMap<string, readonly Place[]>>> = { en: table('en'), de: table('de') };

function table(lang: Language): Map<string, Place[]> {
  const result = new Map<string, Place[]>();
  contrastsOf(lang).forEach((line, row) => {
    line.split(' ').forEach((words, place) => {
      for (const word of words.split('/')) {
        const key = spellingKey(word, lang);
        result.set(key, [...(result.get(key) ?? []), { row, place }]);
      }
    });
  });
  return result;
}

function placesOf(key: string, lang: Language): readonly Place[] {
  return ENDINGS[lang].flatMap((ending) => {
    if (!key.endsWith(ending)) return [];
    return TABLES[lang].get(key.slice(0, key.length - ending.length)) ?? [];
  });
}

/** Do two words stand in one field without meaning the same ("bus" and "train", "weeks" and "months")? */
export function areContrary(a: Unit, b: Unit, lang: Language): boolean {
  if (a.closed || b.closed) return false;
  const ofB = placesOf(b.key, lang);
  const ofA = ofB.length > 0 ? placesOf(a.key, lang) : ofB;
  let contrary = false;
  for (const x of ofA) {
    for (const y of ofB) {
      if (x.row !== y.row) continue;
      if (x.place === y.place) return false;
      contrary = true;
    }
  }
  return contrary;
}
