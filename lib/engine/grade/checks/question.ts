import { QUESTION_OPENERS } from '../../languages/question-openers.ts';
import type { Language } from '../../types.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Flag, Unit } from '../types.ts';

/**
 * A question where the reference states, or the other way round. A question mark that was merely forgotten is
 * punctuation: then the first word tells.
 */
export function checkQuestion(c: Comparison): { readonly off: boolean; readonly flags: readonly Flag[] } {
  const asked = asks(c.texts.reference);
  const said = asks(c.texts.answer);
  if (asked === said || c.answer.length === 0) return { off: false, flags: [] };
  if (c.source.length > 0 && said === asks(c.texts.source)) return { off: false, flags: [] };
  if (asked && (opensQuestion(c.answer, c.lang) || beginsAlike(c))) return { off: false, flags: [] };
  return {
    off: true,
    flags: [{ kind: 'question', answer: endOf(c.texts.answer, said), reference: endOf(c.texts.reference, asked) }],
  };
}

function asks(text: string): boolean {
  return text.includes('?');
}

function opensQuestion(units: readonly Unit[], lang: Language): boolean {
  return units.some((unit, at) => (unit.opening || at === 0) && QUESTION_OPENERS[lang].has(unit.key));
}

/** Opens with the same words as the reference: then only the mark was forgotten. */
function beginsAlike(c: Comparison): boolean {
  return [0, 1, 2].every((at) => c.answer[at]?.key === c.reference[at]?.key);
}

function endOf(text: string, marked: boolean): [number, number] | null {
  const at = text.lastIndexOf('?');
  return marked && at >= 0 ? [at, at + 1] : null;
}
