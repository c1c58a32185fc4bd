import type { Language } from '../../types.ts';
import type { Comparison } from '../compare/comparison.ts';
import { englishAgreementFaults } from './english-agreement.ts';
import { articleFaults } from './english-articles.ts';
import { verbFormFaults } from './english-verb-forms.ts';
import { isEndingFault } from './endings.ts';
import type { Fault } from './fault.ts';
import { agreementFaults } from './german-agreement.ts';
import { doubleSubjectFaults } from './german-doubles.ts';
import { governmentFaults } from './german-government.ts';
import { mainClauseFaults } from './german-main-clause.ts';
import { phraseFaults, strayDatives } from './german-phrase-faults.ts';
import { subordinateFaults } from './german-subordinate.ts';
import { bracketFaults } from './german-verb-bracket.ts';
import { wordFormFaults } from './german-word-forms.ts';
import { patternFaults } from './patterns.ts';
import { hasNeighboursExchanged } from './neighbours.ts';
import { hasSmallWordFault } from './small-words.ts';
import { verbLeftItsPlace } from './verb-place.ts';
import { wordsOf, type Word } from './sentence-words.ts';
import { plain } from '../compare/match.ts';
import { isSameWord } from '../compare/pairing.ts';
import type { Unit } from '../types.ts';

/** Beyond this many words a text is not searched for faults of its own. */
const LONGEST = 400;

/**
 * Is the language of an otherwise right answer faulty: an ending, a small word, the place of a verb? What no wording
 * excuses is looked for in the answer itself; the rest only where the answer runs like the reference.
 */
export function hasLanguageFault(c: Comparison): boolean {
  if (faultsOf(c).length > 0) return true;
  if (isWordedOtherwise(c)) return false;
  return (
    c.pairs.some((pair) => isEndingFault(pair, c)) ||
    hasSmallWordFault(c) ||
    verbLeftItsPlace(c) ||
    hasNeighboursExchanged(c)
  );
}

/** Faults of the answer's own grammar, with their places; what the reference has as well is none. */
export function faultsOf(c: Comparison): Fault[] {
  if (c.answer.length > LONGEST) return [];
  const faults = ownFaults(wordsOf(spelledRight(c), c.texts.answer), c.lang);
  if (faults.length === 0) return faults;
  const keys = (units: Comparison['answer']): string => ` ${units.map((unit) => unit.key).join(' ')} `;
  const said = ({ start, end }: Fault): string =>
    keys(c.answer.filter((unit) => unit.start >= start && unit.end <= end));
  const meant = keys(c.reference);
  const excused = new Set(ownFaults(wordsOf(c.reference, c.texts.reference), c.lang).map(({ kind }) => kind));
  return faults.filter((fault) => !excused.has(fault.kind) && !meant.includes(said(fault)));
}

/** The answer's units, misspelt ones as the reference spells them: "die neuen Zuge" means "Züge". */
function spelledRight(c: Comparison): Unit[] {
  return c.answer.map((unit, at) => {
    const pair = c.ofAnswer[at];
    if (!pair) return unit;
    const { key } = c.reference[pair.reference]!;
    return pair.kind === 'typo' || plain(key) === plain(unit.key) ? { ...unit, key } : unit;
  });
}

const CHECKS: Readonly<Record<Language, readonly ((words: readonly Word[]) => Fault[])[]>> = {
  de: [
    phraseFaults,
    strayDatives,
    subordinateFaults,
    mainClauseFaults,
    bracketFaults,
    agreementFaults,
    doubleSubjectFaults,
    governmentFaults,
    wordFormFaults,
  ],
  en: [verbFormFaults, englishAgreementFaults, articleFaults],
};

/** Faults of grammar in a text alone. */
export function ownFaults(words: readonly Word[], lang: Language): Fault[] {
  return [...CHECKS[lang].flatMap((check) => check(words)), ...patternFaults(words, lang)];
}

/** Has either text a word of weight for which the other has no form of the same word? */
function isWordedOtherwise(c: Comparison): boolean {
  return (
    c.reference.some((unit, at) => !unit.closed && !isSameWord(c.ofReference[at])) ||
    c.answer.some((unit, at) => !unit.closed && !isSameWord(c.ofAnswer[at]))
  );
}
