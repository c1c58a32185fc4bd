import type { Language } from '../types.ts';
import { withoutStrayNegators } from './checks/negation.ts';
import { compare, type Comparison } from './compare/comparison.ts';
import { diffOf } from './diff.ts';
import { gatherEvidence, type Evidence } from './model/figures.ts';
import { faultsOf, hasLanguageFault } from './faults/language-faults.ts';
import { acceptabilityAt, oddsOf, similarityAt, type Model } from './model/model.ts';
import { openPack } from './pack.ts';
import type { Flag, Grade, GradeTask } from './types.ts';
import { MODELS } from './model/weights.ts';

/**
 * Grades a typed translation against the published rendering, or the further accepted one that it is nearest to, and
 * the source sentence. Pure, never throws, linear in the length of the texts.
 */
export function gradeAnswer(task: GradeTask): Grade {
  const lang: Language = task.direction === 'en-de' ? 'de' : 'en';
  const knowledge = openPack(task.pack, lang);
  let best: Grade | null = null;
  [task.reference, ...(task.accepts ?? [])].forEach((reference, against) => {
    const comparison = compare({ source: task.source, reference, answer: task.answer }, lang, knowledge);
    const grade = gradeOne(comparison, against);
    if (!best || rank(grade) > rank(best)) best = grade;
  });
  return best!;
}

/** The evidence behind a grade, for fitting and for measuring. */
export function evidenceOf(task: GradeTask): Evidence {
  const lang: Language = task.direction === 'en-de' ? 'de' : 'en';
  return gatherEvidence(compare(task, lang, openPack(task.pack, lang))).evidence;
}

function rank(grade: Grade): number {
  return grade.similarity + (grade.verdict === 'exact' ? 1 : 0);
}

function gradeOne(c: Comparison, against: number): Grade {
  const diff = diffOf(c);
  if (sameWords(c)) return { verdict: 'exact', acceptability: 1, similarity: 1, flags: [], diff, against };
  if (c.answer.length === 0) return { verdict: 'off', acceptability: 0, similarity: 0, flags: [], diff, against };
  const { evidence, distance, flags } = gatherEvidence(c);
  const model = c.source.length > 0 ? MODELS.source : MODELS.noSource;
  const odds = Math.min(
    oddsOf(evidence, model),
    ...(evidence.negation + evidence.negationFree > 0 ? oddsWithoutNegators(c, model) : []),
  );
  const verdict = odds < 0 ? 'off' : hasLanguageFault(c) ? 'close' : 'equivalent';
  return {
    verdict,
    acceptability: Math.min(0.999, acceptabilityAt(odds)),
    similarity: similarityAt(distance),
    flags: [...flags, ...(verdict === 'close' ? faultFlags(c) : [])],
    diff,
    against,
  };
}

function faultFlags(c: Comparison): Flag[] {
  return faultsOf(c).map(({ kind, start, end }) => ({
    kind: 'order',
    cause: 'grammar',
    fault: kind,
    answer: [start, end],
    reference: null,
  }));
}

/** A negator too many never makes an answer better: it may be worth what the answer is worth without it, at most. */
function oddsWithoutNegators(c: Comparison, model: Model): number[] {
  const answer = withoutStrayNegators(c);
  if (answer === null) return [];
  const { evidence } = gatherEvidence(compare({ ...c.texts, answer }, c.lang, c.knowledge));
  return [oddsOf(evidence, model)];
}

function sameWords(c: Comparison): boolean {
  return (
    c.answer.length === c.reference.length &&
    c.answer.every((unit, at) => unit.key === c.reference[at]!.key) &&
    (c.answer.length > 0 || c.texts.answer.trim() === c.texts.reference.trim()) &&
    (c.texts.reference.includes('?') || !c.texts.answer.includes('?'))
  );
}
