/**
 * How fairly answers are graded: the share of each kind of answer that is accepted, with chrF, Levenshtein and BLEU in
 * the same run, each at the limit where it accepts as many of the human translations as we do.
 */
import { loadLexicon } from '../../bin/lexicon.ts';
import { bleu } from './grade/bleu.ts';
import { chrf } from '../../lib/engine/grade/model/chrf.ts';
import { allAnswers, judge, type Judged } from './grade/judge.ts';
import { levenshteinLikeness } from './grade/levenshtein.ts';
import { auc, kendall, quantile } from './grade/statistics.ts';
import { cardAgreement, verdictsOnTables } from './grade/verdicts.ts';

interface Peer {
  readonly name: string;
  readonly score: (judged: Judged) => number;
}

const PEERS: readonly Peer[] = [
  { name: 'chrF', score: ({ answer }) => chrf(answer.answer, answer.reference) },
  { name: 'Levenshtein', score: ({ answer }) => levenshteinLikeness(answer.answer, answer.reference) },
  { name: 'BLEU', score: ({ answer }) => bleu(answer.answer, answer.reference) },
];

export function measureGrade(data: string): void {
  const lexicon = loadLexicon();
  const answers = allAnswers(data, lexicon);
  const judged = judge(answers, lexicon);
  const scores = PEERS.map(({ score }) => new Map(judged.map((row) => [row, score(row)])));
  const ours = (row: Judged): number => row.acceptability;
  const accepted = (row: Judged): boolean => row.verdict !== 'off';
  const human = judged.filter(({ answer }) => answer.cat === 'other_human');
  const rate = share(human, accepted);
  const limits = scores.map((list) =>
    quantile(
      human.map((row) => list.get(row)!),
      1 - rate,
    ),
  );
  print(['accepted', 'answers', 'fitted', 'held out', ...PEERS.map(({ name }) => name)]);
  for (const cat of categories(judged)) {
    const rows = judged.filter(({ answer }) => answer.cat === cat);
    const parts = [true, false].map((fitted) => {
      const part = rows.filter((row) => row.fitted === fitted);
      return part.length === 0 ? '' : share(part, accepted).toFixed(3);
    });
    const peers = scores.map((list, k) => share(rows, (row) => list.get(row)! >= limits[k]!).toFixed(3));
    print([cat, rows.length, ...parts, ...peers]);
  }
  print([
    'DEMETR critical errors, AUC',
    '',
    ...[true, false].map((fitted) =>
      criticalAuc(
        judged.filter((row) => row.fitted === fitted),
        ours,
      ),
    ),
    ...scores.map((list) => criticalAuc(judged, (row) => list.get(row)!)),
  ]);
  for (const cat of ['mlqe_postedit', 'ted_mqm']) {
    const rows = judged.filter(({ answer }) => answer.cat === cat);
    const parts = (score: (row: Judged) => number): string[] =>
      [true, false].map((fitted) =>
        tau(
          rows.filter((row) => row.fitted === fitted),
          score,
        ),
      );
    const peers = scores.map((list) => parts((row) => list.get(row)!));
    // Nothing is fitted on these; the thirds only show how much chance there is in a figure.
    print([
      `${cat}, tau of similarity, two thirds`,
      rows.length,
      ...parts((row) => row.similarity),
      ...peers.map(([two]) => two!),
    ]);
    print([`${cat}, tau of acceptability, one third`, '', ...parts(ours), ...peers.map(([, one]) => one!)]);
  }
  const times = judged.map(({ ms }) => ms);
  print([
    `grading alone: median ${quantile(times, 0.5).toFixed(2)} ms, 95th percentile ${quantile(times, 0.95).toFixed(2)} ms`,
  ]);

  for (const line of [...verdictsOnTables(lexicon), cardAgreement(answers, lexicon)]) console.log(line);
}

function categories(judged: readonly Judged[]): string[] {
  return [...new Set(judged.filter(({ answer }) => answer.ok !== null).map(({ answer }) => answer.cat))].sort();
}

function share(rows: readonly Judged[], accepted: (row: Judged) => boolean): number {
  return rows.filter(accepted).length / Math.max(1, rows.length);
}

function criticalAuc(rows: readonly Judged[], score: (row: Judged) => number): string {
  const good = rows.filter(({ answer }) => answer.cat === 'demetr_mt_ok');
  const bad = rows.filter(({ answer }) => answer.cat.startsWith('demetr_critical'));
  return auc(good.map(score), bad.map(score)).toFixed(3);
}

function tau(rows: readonly Judged[], score: (row: Judged) => number): string {
  return kendall(
    rows.map(score),
    rows.map(({ answer }) => answer.human ?? 0),
  ).toFixed(3);
}

function print(cells: readonly (string | number)[]): void {
  console.log(cells.map((cell, k) => (k === 0 ? String(cell).padEnd(46) : String(cell).padStart(11))).join(' '));
}
