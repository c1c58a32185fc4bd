import { contrastsOf } from '../languages/contrasts.ts';
import type { Language } from '../types.ts';
import { rootOf, spellingKey } from './spell.ts';
import type { Unit } from './types.ts';

/** Where a word stands in the table: the row, and in it the place that it shares with words that mean the same. */
interface Place {
  readonly row: number;
  readonly place: number;
}

const TABLES: Readonly<Record<Language, ReadonlyMap<string, readonly Place[]>>> = { en: table('en'), de: table('de') };

function table(lang: Language): Map<string, Place[]> {
  const result = new Map<string, Place[]>();
  contrastsOf(lang).forEach((line, row) => {
    line.split(' ').forEach((words, place) => {
      for (const word of words.split('/')) {
        const root = rootOf(spellingKey(word, lang), lang);
        result.set(root, [...(result.get(root) ?? []), { row, place }]);
      }
    });
  });
  return result;
}

/** Do two words stand in one field without meaning the same ("bus" and "train", "weeks" and "months")? */
export function areContrary(a: Unit, b: Unit, lang: Language): boolean {
  const ofB = TABLES[lang].get(b.root);
  const ofA = ofB && TABLES[lang].get(a.root);
  if (!ofA || a.closed || b.closed) return false;
  // A German noun is no verb, though their stems meet: "Koch", "kocht".
  if (lang === 'de' && a.capital !== b.capital && !a.opening && !b.opening) return false;
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
