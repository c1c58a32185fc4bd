import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PackMaker } from '#lib/decks/studypack.ts';
import { openLexicon } from '#lib/engine/align/lexicon.ts';
import { gradeAnswer } from '#lib/engine/grade/grade.ts';
import { TASKS, VERDICTS } from './answers.ts';

const LEXICON = new URL('../../../content/lexicon/en-de.lexicon.gz', import.meta.url);
const maker = new PackMaker(openLexicon(gunzipSync(readFileSync(LEXICON))));

const rows = TASKS.flatMap((task) => {
  const pack = maker.pack(
    task.direction === 'en-de' ? { en: task.source, de: task.reference } : { en: task.reference, de: task.source },
  );
  return task.answers.map(([verdicts, answer, why]) => ({
    fair: Array.from(verdicts, (letter) => VERDICTS[letter]),
    why,
    answer,
    grade: gradeAnswer({ ...task, answer, pack }),
  }));
});

describe('answers of learners', () => {
  it('accepts right answers and refuses wrong ones as a teacher does, nine times in ten', () => {
    const agreed = rows.filter(({ fair, grade }) => fair.includes('off') === (grade.verdict === 'off'));
    expect(agreed.length / rows.length).toBeGreaterThanOrEqual(0.85);
  });

  it('never refuses an answer that only spells differently', () => {
    for (const { why, answer, grade } of rows) {
      if (/^(?:same|ae|marks|contraction|American|umlaut|capitals)/u.test(why)) {
        expect(grade.verdict, answer).not.toBe('off');
      }
    }
  });

  it('accepts no answer with a negation or a number changed', () => {
    for (const { why, answer, grade } of rows) {
      if (why === 'negation' || why === 'number' || why === 'year') expect(grade.verdict, answer).toBe('off');
    }
  });
});
