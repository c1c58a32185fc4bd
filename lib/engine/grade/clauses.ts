import { NEGATORS } from '../languages/negation.ts';
import { foldWord } from '../text/normalize.ts';
import type { Language } from '../types.ts';
import type { Unit } from './types.ts';

/** Words that always deny. */
export const HARD_NEGATORS: Readonly<Record<Language, ReadonlySet<string>>> = { en: hard('en'), de: hard('de') };

function hard(lang: Language): Set<string> {
  return new Set(
    NEGATORS[lang].filter(({ strength }) => strength === 'hard').flatMap(({ words }) => words.map(foldWord)),
  );
}

/** Words that begin another statement. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'but and yet or because if unless although though while before after until than so ' +
    'aber und sondern doch oder weil denn damit wenn falls obwohl während bevor nachdem bis als sobald dass'
  ).split(' '),
);

/**
 * The number of the clause that each word is in, from 0. A clause begins after a mark of punctuation or with a word that
 * opens one; "nicht weil" opens it with its negator.
 */
export function clausesOf(units: readonly Unit[], text: string, lang: Language): number[] {
  let clause = 0;
  return units.map((unit, at) => {
    const before = units[at - 1];
    if (!before) return clause;
    const next = units[at + 1];
    const opens = OPENERS.has(unit.key)
      ? !HARD_NEGATORS[lang].has(before.key)
      : HARD_NEGATORS[lang].has(unit.key) && next !== undefined && OPENERS.has(next.key) && !isParted(text, unit, next);
    if (opens || isParted(text, before, unit)) clause++;
    return clause;
  });
}

/** Does punctuation stand between two neighbours? */
export function isParted(text: string, before: Unit, unit: Unit): boolean {
  return /[,.;:!?–—]/u.test(text.slice(before.end, unit.start));
}
