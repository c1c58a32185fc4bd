/**
 * How fairly answers are graded: what each kind of answer is accepted at, against chrF, Levenshtein and BLEU in the
 * same run. One half of the development answers fitted the model, the other did not.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { openLexicon } from '../../lib/engine/align/lexicon.ts';
import { WIDE_PACK, CARD_PACK, PackMaker } from '../../lib/decks/studypack.ts';
import { evidenceOf, gradeAnswer } from '../../lib/engine/grade/grade.ts';
import { acceptability, MODEL, type Model } from '../../lib/engine/grade/model.ts';
import type { Evidence } from '../../lib/engine/grade/evidence.ts';
import type { StudyPack } from '../../lib/engine/grade/pack.ts';
import { gunzipSync } from 'node:zlib';
import { TASKS, VERDICTS } from '../../tests/engine/grade/answers.ts';
import { halfOf, readAnswers, type Answer } from './grade/answers.ts';
import { bleu } from './grade/bleu.ts';
import { chrf } from './grade/chrf.ts';
import { fitModel, type Example } from './grade/fit.ts';
import { levenshteinLikeness } from './grade/levenshtein.ts';
import { slipIn } from './grade/slip-in.ts';
import { auc, kendall, quantile } from './grade/statistics.ts';

interface Judged {
  readonly answer: Answer;
  readonly half: 0 | 1;
  readonly evidence: Evidence;
  readonly exact: boolean;
  readonly ms: number;
}

const file = process.env.LEX ?? '/tmp/lex_avg/en-de.lexicon.gz';
const lexicon = openLexicon(gunzipSync(readFileSync(file)));
const options = process.env.CARD ? CARD_PACK : WIDE_PACK;
const maker = new PackMaker(lexicon);
const dev = readAnswers(readFileSync('/work/shared/data/grade-dev/grade-dev.jsonl', 'utf8'));
const table: (Answer & { verdicts: string; why: string; row: number })[] = TASKS.flatMap((task, t) =>
  task.answers.map(([verdicts, answer, why], k) => ({ ...task, answer, verdicts, why, row: t * 100 + k, ok: verdicts.includes('o') ? 0 : 1, human: null, cat: `table_${verdicts.includes('o') ? 'off' : 'fine'}` }) as const),
);
const all: Answer[] = [...dev, ...table, ...slipIn(dev.filter((answer) => answer.cat === 'other_human')), ...slipIn(dev.filter((answer) => answer.cat === 'other_human'), 'copy')];
const cacheFile = `/tmp/packs-${process.env.CARD ? 'card' : 'wide'}.json`;
const cache: Record<string, StudyPack> = existsSync(cacheFile) ? (JSON.parse(readFileSync(cacheFile, 'utf8')) as Record<string, StudyPack>) : {};
const before = Object.keys(cache).length;
const only = process.env.ONLY ? new RegExp(process.env.ONLY, 'u') : null;
const step = Number(process.env.STEP ?? 1);
const skip = /copy_(?:negation|number|clause|words|other)/u;
const judged: Judged[] = all.filter((answer, k) => !skip.test(answer.cat) && (only === null || only.test(answer.cat)) && (step === 1 || k % step === 0 || answer.cat.startsWith('table'))).map((answer) => {
  const target = answer.direction === 'en-de' ? 'de' : 'en';
  const pack = (cache[answer.source + '|' + answer.reference + target] ??= maker.pack(target === 'de' ? { en: answer.source, de: answer.reference } : { en: answer.reference, de: answer.source }, options));
  const from = performance.now();
  const grade = gradeAnswer({ ...answer, pack });
  const ms = performance.now() - from;
  return { answer, half: 'row' in answer ? ((Number(answer.row) % 2) as 0 | 1) : halfOf(answer), evidence: evidenceOf({ ...answer, pack }), exact: grade.verdict === 'exact', ms };
});
if (Object.keys(cache).length > before) writeFileSync(cacheFile, JSON.stringify(cache));
console.log('ms p50 p95', quantile(judged.map((j) => j.ms), 0.5), quantile(judged.map((j) => j.ms), 0.95));

const MASS: Readonly<Record<string, number>> = { other_human: 500, other_human_free: 220, demetr_mt_ok: 300, table_off: 200, table_fine: 150 };
function massOf(cat: string): number {
  return MASS[cat] ?? (cat.startsWith('demetr_') ? (cat.includes('base') ? 0 : cat.includes('major') ? 4 : 25) : /clause|negation|number|nicht|kein/u.test(cat) ? 60 : 40);
}
function fit(): Model {
  const train = judged.filter((j) => j.answer.ok !== null && j.half === 0 && !j.exact);
  const counts = new Map<string, number>();
  for (const j of train) counts.set(j.answer.cat, (counts.get(j.answer.cat) ?? 0) + 1);
  const examples: Example[] = train.map((j) => ({ evidence: j.evidence, ok: j.answer.ok === 1, weight: massOf(j.answer.cat) / counts.get(j.answer.cat)!, family: j.answer.source === '' ? 1 : 0 }));
  const { intercept, weights } = fitModel(examples, 2);
  const limit = quantile(
    train.filter((j) => j.answer.cat === 'other_human').map((j) => acceptability(j.evidence, { intercept, weights, threshold: 0.5 })),
    1 - target,
  );
  return { intercept: Math.round((intercept - Math.log(limit / (1 - limit))) * 1000) / 1000, weights, threshold: 0.5 };
}
const target = Number(process.env.ACCEPT ?? 0.885);
const model = process.argv.includes('--fit') ? fit() : MODEL;
const score = (j: Judged): number => (j.exact ? 1 : acceptability(j.evidence, model));
const human = judged.filter((j) => j.answer.cat === 'other_human' && j.half === 0);
const threshold = model.threshold;
if (process.argv.includes('--fit')) console.log(JSON.stringify({ ...model, threshold }, null, 1));
const cats = [...new Set(judged.map((j) => j.answer.cat))].filter((cat) => judged.some((j) => j.answer.cat === cat && j.answer.ok !== null)).sort();
const others = [
  { name: 'chrF', of: (a: Answer) => chrf(a.answer, a.reference) },
  { name: 'Lev', of: (a: Answer) => levenshteinLikeness(a.answer, a.reference) },
  { name: 'BLEU', of: (a: Answer) => bleu(a.answer, a.reference) },
];
const quick = process.argv.includes('--quick');
const baselines = quick ? [] : others.map(({ name, of }) => {
  const values = new Map(judged.map((j) => [j, of(j.answer)]));
  return { name, values, limit: quantile(human.map((j) => values.get(j)!), 1 - target) };
});
console.log(['category'.padEnd(44), 'n', 'fitted', 'held out', ...baselines.map((b) => b.name)].join('\t'));
for (const cat of cats) {
  const rows = judged.filter((j) => j.answer.cat === cat);
  const share = (list: readonly Judged[], ok: (j: Judged) => boolean): string => (list.filter(ok).length / Math.max(1, list.length)).toFixed(3);
  const halves = [0, 1].map((half) => share(rows.filter((j) => j.half === half), (j) => score(j) >= threshold));
  console.log([cat.padEnd(44), rows.length, ...halves, ...baselines.map((b) => share(rows, (j) => b.values.get(j)! >= b.limit))].join('\t'));
}
const good = judged.filter((j) => j.answer.cat === 'demetr_mt_ok');
const critical = judged.filter((j) => j.answer.cat.startsWith('demetr_critical'));
for (const half of [0, 1] as const) {
  console.log('DEMETR critical AUC half', half, auc(good.filter((j) => j.half === half).map(score), critical.filter((j) => j.half === half).map(score)).toFixed(3));
}
for (const b of baselines) console.log('AUC', b.name, auc(good.map((j) => b.values.get(j)!), critical.map((j) => b.values.get(j)!)).toFixed(3));
const cc = [...new Set(critical.map((j) => j.answer.cat))];
for (const cat of cc) console.log('  ', cat, auc(good.map(score), critical.filter((j) => j.answer.cat === cat).map(score)).toFixed(3));
for (const cat of ['mlqe_postedit', 'ted_mqm']) {
  for (const half of [0, 1] as const) {
    const rows = judged.filter((j) => j.answer.cat === cat && j.half === half);
    const h = rows.map((j) => j.answer.human!);
    console.log('tau', cat, half, 'ours', kendall(rows.map(score), h).toFixed(3), ...baselines.map((b) => `${b.name} ${kendall(rows.map((j) => b.values.get(j)!), h).toFixed(3)}`));
  }
}

for (const j of judged) {
  if (!('row' in j.answer)) continue;
  const row = j.answer as (typeof table)[number];
  const accepted = score(j) >= threshold;
  const target = row.direction === 'en-de' ? 'de' : 'en';
  const verdict = gradeAnswer({ ...row, pack: cache[row.source + '|' + row.reference + target]! }).verdict;
  const shown = !accepted ? 'off' : verdict === 'off' ? 'fine?' : verdict;
  if ([...row.verdicts].some((letter) => VERDICTS[letter] === shown)) continue;
  const why = Object.entries(j.evidence).filter(([, value]) => value > 0.02).map(([name, value]) => `${name} ${value.toFixed(2)}`).join(', ');
  console.log(`${j.half} ${row.verdicts} got ${shown} ${score(j).toFixed(2)} | ${row.answer} | ${row.why} | ${why}`);
}
