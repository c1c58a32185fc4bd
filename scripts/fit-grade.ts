/** `node scripts/fit-grade.ts DATA`: fits the grader's model on one half of the development answers and prints it for `lib/engine/grade/model.ts`. */
import process from 'node:process';
import { loadLexicon } from '../bin/lexicon.ts';
import { acceptability } from '../lib/engine/grade/model.ts';
import { fitModel, type Example } from './measure/grade/fit.ts';
import { allAnswers, judge, type Judged } from './measure/grade/judge.ts';
import { quantile } from './measure/grade/statistics.ts';

/** Share of the other human translations in the fitted half that the model shall accept. */
const ACCEPTED = 0.905;

/** What a category counts in all, however many answers it has. */
const MASS: Readonly<Record<string, number>> = {
  other_human: 700,
  other_human_free: 260,
  demetr_mt_ok: 550,
  table_off: 600,
  table_fine: 350,
  mlqe_postedit: 250,
  ted_mqm: 250,
  copy_noun_replaced: 120,
  copy_noun_dropped: 90,
};

function massOf(cat: string): number {
  if (Object.hasOwn(MASS, cat)) return MASS[cat]!;
  if (cat.startsWith('demetr_')) return cat.includes('base') ? 0 : cat.includes('major') ? 4 : 45;
  return /clause|negation|number|nicht|kein|other/u.test(cat) ? 60 : 40;
}

/** Sets that have an offset of their own: graded ones and those without a source. */
function familyOf({ answer }: Judged): number {
  return answer.source === '' ? 3 : Math.max(0, ['', 'mlqe_postedit', 'ted_mqm'].indexOf(answer.cat));
}

const data = process.argv[2] ?? process.env.WORTLAUT_EVAL ?? '';
const train = judge(allAnswers(data), loadLexicon()).filter(
  (row) => row.half === 0 && (row.verdict !== 'exact' || row.answer.human !== null),
);
const byCat = new Map<string, Judged[]>();
for (const row of train) byCat.set(row.answer.cat, [...(byCat.get(row.answer.cat) ?? []), row]);
const target = (row: Judged): number => {
  if (row.answer.ok !== null) return row.answer.ok;
  const all = byCat.get(row.answer.cat)!.map(({ answer }) => answer.human ?? 0);
  const own = row.answer.human ?? 0;
  return (all.filter((score) => score < own).length + all.filter((score) => score === own).length / 2) / all.length;
};
const examples = train.map((row): Example => ({
  evidence: row.evidence,
  ok: target(row),
  weight: massOf(row.answer.cat) / byCat.get(row.answer.cat)!.length,
  family: familyOf(row),
}));
const { intercept, weights } = fitModel(examples, 4);
const human = byCat.get('other_human') ?? [];
const limit = quantile(
  human.map((row) => acceptability(row.evidence, { intercept, weights, threshold: 0.5 })),
  1 - ACCEPTED,
);
console.log(
  JSON.stringify(
    { intercept: Math.round((intercept - Math.log(limit / (1 - limit))) * 1000) / 1000, weights, threshold: 0.5 },
    null,
    2,
  ),
);
