import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { openLexicon } from '../../lib/engine/align/lexicon.ts';
import { pairTexts } from '../../lib/engine/twotexts/pair-texts.ts';
import { readGoldTexts } from '../../tests/engine/twotexts/gold-texts.ts';
import { addScore, emptyScore, f1, OVERLAP, type Score } from '../../tests/engine/twotexts/score.ts';

const TEXTS = new URL('../../tests/engine/twotexts/texts/', import.meta.url);
const LEXICON = new URL('../../content/lexicon/en-de.lexicon.gz', import.meta.url);

/**
 * How well German articles are paired with their English sources, on the texts written for this project: one half
 * that the model was fitted on, one that it was not. `--errors` lists what is missing or wrong in the fitted half.
 */
export async function measureTwoTexts(): Promise<void> {
  const lexicon = openLexicon(gunzipSync(readFileSync(LEXICON)));
  console.log(`Two texts: a pair is right when at least ${OVERLAP * 100} % of the words of either side agree (F1)`);
  const both = emptyScore();
  for (const half of ['tuned', 'held-out']) {
    const score = emptyScore();
    const texts = readGoldTexts(readFileSync(new URL(`${half}.txt`, TEXTS), 'utf8'));
    const errors = half === 'tuned' && process.argv.includes('--errors');
    for (const gold of texts) {
      const result = pairTexts(gold.de, gold.en, lexicon);
      if (!result.ok) throw new Error(`${gold.id}: ${result.error.code}`);
      addScore(score, gold, result, errors ? console.log : undefined);
    }
    console.log(row(`${half}, ${texts.length} couples of texts`, score));
    both.calibration.push(...score.calibration);
  }
  for (const [from, to] of [
    [0.5, 0.8],
    [0.8, 0.9],
    [0.9, 0.97],
    [0.97, 1.01],
  ] as const) {
    const inside = both.calibration.filter(({ confidence }) => confidence >= from && confidence < to);
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, inside.length);
    const right = inside.filter((pair) => pair.right).length / Math.max(1, inside.length);
    console.log(
      `  confidence ${from}–${Math.min(1, to)}: ${inside.length} pairs, mean ${mean.toFixed(3)}, right ${right.toFixed(3)}`,
    );
  }
  return Promise.resolve();
}

function row(name: string, score: Score): string {
  const { gold, found, right, exact, relation, alone, leftAlone } = score;
  const share = (part: number, whole: number): string => (part / Math.max(1, whole)).toFixed(3);
  return (
    `  ${name}: F1 ${f1(score).toFixed(3)}  P ${share(right, found)}  R ${share(right, gold)}  ` +
    `(${gold} pairs)  exact ${share(exact, gold)}  relation ${share(relation, right)}  decoys left alone ${leftAlone}/${alone}`
  );
}

if (import.meta.main) await measureTwoTexts();
