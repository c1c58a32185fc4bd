import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PackMaker } from '#lib/decks/studypack.ts';
import { openLexicon } from '#lib/engine/align/lexicon.ts';
import { gradeAnswer } from '#lib/engine/grade/grade.ts';
import type { StudyPack } from '#lib/engine/grade/pack.ts';
import { HELD_OUT, LEARNERS, TASKS, VERDICTS, type Task } from './answers.ts';

const LEXICON = new URL('../../../content/lexicon/en-de.lexicon.gz', import.meta.url);
const maker = new PackMaker(openLexicon(gunzipSync(readFileSync(LEXICON))));

const packs = new Map<Task, StudyPack>();
function packOf(task: Task): StudyPack {
  let pack = packs.get(task);
  if (!pack) {
    pack = maker.pack(
      task.direction === 'en-de' ? { en: task.source, de: task.reference } : { en: task.reference, de: task.source },
    );
    packs.set(task, pack);
  }
  return pack;
}

const judged = (tasks: readonly Task[]) =>
  tasks.flatMap((task) => {
    const pack = packOf(task);
    return task.answers.map(([verdicts, answer, why]) => ({
      fair: Array.from(verdicts, (letter) => VERDICTS[letter]),
      why,
      answer,
      grade: gradeAnswer({ ...task, answer, pack }),
    }));
  });

const rows = judged(TASKS);

const share = (list: typeof rows, right: (row: (typeof rows)[number]) => boolean): number =>
  list.filter(right).length / list.length;

describe('answers of learners', () => {
  it('accepts right answers and refuses wrong ones as a teacher does, nineteen times in twenty', () => {
    expect(share(rows, ({ fair, grade }) => fair.includes('off') === (grade.verdict === 'off'))).toBeGreaterThan(0.95);
  });

  it('gives one of the fair verdicts, nine times in ten of each', () => {
    for (const verdict of Object.values(VERDICTS)) {
      const deserved = rows.filter(({ fair }) => fair.at(-1) === verdict);
      expect(
        share(deserved, ({ fair, grade }) => fair.includes(grade.verdict)),
        verdict,
      ).toBeGreaterThan(0.9);
    }
  });

  it('orders right answers before wrong ones', () => {
    const right = rows.filter(({ fair }) => !fair.includes('off'));
    const wrong = rows.filter(({ fair }) => fair.includes('off'));
    const couples = right.flatMap((a) => wrong.map((b) => a.grade.acceptability > b.grade.acceptability));
    expect(couples.filter(Boolean).length / couples.length).toBeGreaterThan(0.96);
  });

  it('never refuses an answer that only spells differently, and finds no fault in it', () => {
    for (const { why, answer, grade } of rows) {
      if (/^(?:same|ae|marks|contraction|American|umlaut|capitals|typo|spelling|ss |comma)/u.test(why)) {
        expect(['exact', 'equivalent'], answer).toContain(grade.verdict);
      }
    }
  });

  it('accepts no answer with a negation, a number, a name or a pronoun changed', () => {
    for (const { why, fair, answer, grade } of rows) {
      if (fair.includes('off') && /^(?:negation|number|year|name|pronoun|question|statement)$/u.test(why))
        expect(grade.verdict, answer).toBe('off');
    }
  });

  it('says the same whether the answer is in capitals, without umlauts or without marks', () => {
    for (const task of TASKS) {
      for (const [, answer, why] of task.answers) {
        if (/slip|mark|typo|spelling/u.test(why)) continue;
        const verdict = (text: string): string => gradeAnswer({ ...task, answer: text, pack: packOf(task) }).verdict;
        const plain = answer.replace(/[“”„"‘’]/gu, '').toLowerCase();
        expect(verdict(plain), plain).toBe(verdict(answer.replace(/[“”„"‘’]/gu, '')));
      }
    }
  });
});

describe.each([
  { name: 'fitted on', tasks: LEARNERS, fair: 0.7, order: 0.84 },
  { name: 'never fitted on', tasks: HELD_OUT, fair: 0.72, order: 0.84 },
])('answers by people who had not read the grader, $name', ({ tasks, fair: least, order }) => {
  const unread = judged(tasks);

  it('get a fair verdict seven times in ten', () => {
    expect(share(unread, ({ fair, grade }) => fair.includes(grade.verdict))).toBeGreaterThan(least);
  });

  it('stand in order, right ones before wrong ones', () => {
    const of = (off: boolean): number[] =>
      unread.filter(({ fair }) => fair.includes('off') === off).map(({ grade }) => grade.acceptability);
    const couples = of(false).flatMap((right) => of(true).map((wrong) => right > wrong));
    expect(couples.filter(Boolean).length / couples.length).toBeGreaterThan(order);
  });
});
