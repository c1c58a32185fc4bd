/**
 * `node scripts/fit-grade.ts DATA`: fits the grader's models, on two thirds of most kinds of answers, and writes
 * `lib/engine/grade/model/weights.ts`.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { loadLexicon } from '../bin/lexicon.ts';
import { oddsOf, type Model } from '../lib/engine/grade/model/model.ts';
import { fitModel, type Example } from './measure/grade/fit.ts';
import { allAnswers, judge, type Judged } from './measure/grade/judge.ts';
import { massOf } from './measure/grade/mass.ts';
import { quantile } from './measure/grade/statistics.ts';

/** A model: the category whose share `accepted` it shall accept. */
interface Aim {
  readonly anchor: string;
  readonly accepted: number;
}

const AIMS: Readonly<Record<'source' | 'noSource', Aim>> = {
  source: { anchor: 'other_human', accepted: 0.88 },
  noSource: { anchor: 'demetr_mt_ok', accepted: 0.84 },
};

const data = process.argv[2] ?? process.env.WORTLAUT_EVAL ?? '';
const lexicon = loadLexicon();
const train = judge(allAnswers(data, lexicon), lexicon).filter(
  (row) => row.fitted && row.answer.ok !== null && row.verdict !== 'exact',
);
const models = {
  source: fit(
    train.filter(({ answer }) => answer.source !== ''),
    AIMS.source,
  ),
  noSource: fit(
    train.filter(({ answer }) => answer.source === ''),
    AIMS.noSource,
  ),
};
writeFileSync(
  new URL('../lib/engine/grade/model/weights.ts', import.meta.url),
  `import type { Model } from './model.ts';

/** Fitted by \`scripts/fit-grade.ts\`, which repeats them. */
export const MODELS: Readonly<Record<'source' | 'noSource', Model>> = Object.freeze({
  source: ${written(models.source)},
  noSource: ${written(models.noSource)},
});
`,
);

function fit(rows: readonly Judged[], aim: Aim): Model {
  const byCat = Map.groupBy(rows, ({ answer }) => answer.cat);
  const examples = rows.map((row): Example => {
    const alike = byCat.get(row.answer.cat)!;
    return {
      evidence: row.evidence,
      ok: row.answer.ok ?? 0,
      weight: massOf(row.answer.cat) / alike.length,
    };
  });
  const { intercept, weights } = fitModel(examples);
  const odds = (byCat.get(aim.anchor) ?? []).map((row) => oddsOf(row.evidence, { intercept, weights }));
  const limit = quantile(odds, 1 - aim.accepted);
  return { intercept: Math.round((intercept - limit) * 1000) / 1000, weights };
}

function written({ intercept, weights }: Model): string {
  const rows = Object.entries(weights).map(([name, weight]) => `      ${name}: ${weight},`);
  return `Object.freeze({\n    intercept: ${intercept},\n    weights: Object.freeze({\n${rows.join('\n')}\n    }),\n  })`;
}
