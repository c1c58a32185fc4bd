import { gzipSync } from 'node:zlib';
import { CARD_PACK, PackMaker, WIDE_PACK } from '../../../lib/decks/studypack.ts';
import type { Lexicon } from '../../../lib/engine/align/lexicon.ts';
import { gradeAnswer } from '../../../lib/engine/grade/grade.ts';
import type { Verdict } from '../../../lib/engine/grade/types.ts';
import { HELD_OUT, LEARNERS, TASKS, VERDICTS, type Task } from '../../../tests/engine/grade/answers.ts';
import type { Answer } from './answers.ts';
import { quantile } from './statistics.ts';

const ORDER: readonly Verdict[] = ['exact', 'equivalent', 'close', 'off'];

/** The four verdicts on our own tables: fair ones down, ours across, and how often one of the fair ones is given. */
export function verdictsOnTables(lexicon: Lexicon): string[] {
  return [
    ...verdictsOn('tables written beside the rules', TASKS, lexicon),
    ...verdictsOn('answers by people who had not read the rules, fitted on', LEARNERS, lexicon),
    ...verdictsOn('more of them, never fitted on', HELD_OUT, lexicon),
  ];
}

function verdictsOn(name: string, tasks: readonly Task[], lexicon: Lexicon): string[] {
  const maker = new PackMaker(lexicon);
  const counts = new Map<string, number>();
  let agreed = 0;
  let total = 0;
  for (const task of tasks) {
    const pack = maker.pack(sidesOf(task), WIDE_PACK);
    for (const [letters, answer] of task.answers) {
      const { verdict } = gradeAnswer({ ...task, answer, pack });
      const fair = Array.from(letters, (letter) => VERDICTS[letter]!);
      if (fair.includes(verdict)) agreed++;
      total++;
      const key = `${fair.includes(verdict) ? verdict : fair[0]!} ${verdict}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const cells = (row: Verdict): string[] =>
    ORDER.map((verdict) => String(counts.get(`${row} ${verdict}`) ?? 0).padStart(11));
  return [
    `${name}: ${String(total)} answers, a fair verdict for ${(agreed / total).toFixed(3)}`,
    `${'fair, given'.padEnd(20)}${ORDER.map((verdict) => verdict.padStart(11)).join('')}`,
    ...ORDER.map((row) => `${row.padEnd(20)}${cells(row).join('')}`),
  ];
}

/** With the pack that a card carries instead of the widest one: how often the verdict is the same, and its size. */
export function cardAgreement(answers: readonly Answer[], lexicon: Lexicon): string {
  const maker = new PackMaker(lexicon);
  const few = answers.filter((answer, k) => answer.source !== '' && k % 20 === 0);
  const sizes: number[] = [];
  const same = few.filter((answer) => {
    const [wide, card] = [WIDE_PACK, CARD_PACK].map((options) => maker.pack(sidesOf(answer), options));
    sizes.push(gzipSync(JSON.stringify(card)).length);
    return gradeAnswer({ ...answer, pack: wide! }).verdict === gradeAnswer({ ...answer, pack: card! }).verdict;
  });
  const largest = Math.max(...sizes);
  return `a card's pack gives the same verdict as the widest: ${(same.length / few.length).toFixed(3)} of ${String(few.length)}; gzip median ${String(quantile(sizes, 0.5))} bytes, largest ${String(largest)}`;
}

function sidesOf({ direction, source, reference }: Pick<Answer, 'direction' | 'source' | 'reference'>): {
  readonly en: string;
  readonly de: string;
} {
  return direction === 'en-de' ? { en: source, de: reference } : { en: reference, de: source };
}
