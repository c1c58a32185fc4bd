import { existsSync, readFileSync } from 'node:fs';
import { PackMaker, WIDE_PACK, type PackOptions } from '../../../lib/decks/studypack.ts';
import type { Lexicon } from '../../../lib/engine/align/lexicon.ts';
import type { Evidence } from '../../../lib/engine/grade/model/figures.ts';
import { evidenceOf, gradeAnswer } from '../../../lib/engine/grade/grade.ts';
import type { StudyPack } from '../../../lib/engine/grade/pack.ts';
import type { Verdict } from '../../../lib/engine/grade/types.ts';
import { HELD_OUT, LEARNERS, TASKS, type Task } from '../../../tests/engine/grade/answers.ts';
import { readAnswers, thirdOf, type Answer } from './answers.ts';
import { learnerSlips } from './learner-slips.ts';
import { slipIn } from './slip-in.ts';
import { tatoebaAnswers } from './tatoeba.ts';

/** An answer with what the grader made of it. */
export interface Judged {
  readonly answer: Answer;
  /** Did it take part in fitting? */
  readonly fitted: boolean;
  readonly evidence: Evidence;
  readonly verdict: Verdict;
  readonly acceptability: number;
  readonly similarity: number;
  /** Time of the grading alone, milliseconds. */
  readonly ms: number;
}

/**
 * The development answers; one-error answers made from its human translations and from its references;
 * learners' slips; short sentences of Tatoeba; and our own tables.
 */
export function allAnswers(data: string, lexicon: Lexicon): Answer[] {
  const dev = readAnswers(readFileSync(`${data}/grade-dev/grade-dev.jsonl`, 'utf8'));
  const human = dev.filter((answer) => answer.cat === 'other_human');
  const copies = slipIn(human, 'copy').filter(({ cat }) => !/copy_(?:negation|number|clause|words|other)/u.test(cat));
  const short = existsSync(`${data}/parallel/tatoeba.en`) ? tatoebaAnswers(data, lexicon) : [];
  const learners = learnerSlips([...human, ...short.filter(({ ok }) => ok === 1)]);
  return [
    ...dev,
    ...slipIn(human),
    ...copies,
    ...short,
    ...every(learners, 3),
    ...answersOf(TASKS, 'table'),
    ...answersOf(LEARNERS, 'learners'),
    ...answersOf(HELD_OUT, 'unseen'),
  ];
}

function every<T>(list: readonly T[], nth: number): T[] {
  return list.filter((_, k) => k % nth === 0);
}

/** The tables of the tests, in two categories. */
function answersOf(tasks: readonly Task[], name: string): Answer[] {
  return tasks.flatMap((task) =>
    task.answers.map(([verdicts, answer]) => {
      const off = verdicts.includes('o');
      return {
        source: task.source,
        reference: task.reference,
        direction: task.direction,
        answer,
        ok: off ? 0 : 1,
        human: null,
        cat: `${name}_${off ? 'off' : 'fine'}`,
      } as const;
    }),
  );
}

/** Grades answers, each with a pack made as the command line makes it. */
export function judge(answers: readonly Answer[], lexicon: Lexicon, options: PackOptions = WIDE_PACK): Judged[] {
  const maker = new PackMaker(lexicon);
  const packs = new Map<string, StudyPack>();
  return answers.map((answer) => {
    const { source, reference, direction } = answer;
    const key = `${direction}\n${source}\n${reference}`;
    let pack = packs.get(key);
    if (!pack) {
      pack = maker.pack(direction === 'en-de' ? { en: source, de: reference } : { en: reference, de: source }, options);
      packs.set(key, pack);
    }
    const from = performance.now();
    const grade = gradeAnswer({ source, reference, answer: answer.answer, direction, pack });
    const ms = performance.now() - from;
    return {
      answer,
      // Of the learners' answers all take part, since others are held out.
      fitted: answer.cat.startsWith('learners') || (!answer.cat.startsWith('unseen') && thirdOf(answer) < 2),
      evidence: evidenceOf({ source, reference, answer: answer.answer, direction, pack }),
      verdict: grade.verdict,
      acceptability: grade.acceptability,
      similarity: grade.similarity,
      ms,
    };
  });
}
