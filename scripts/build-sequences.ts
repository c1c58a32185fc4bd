/**
 * `node scripts/build-sequences.ts DATA`: counts in openly licensed texts which small words and kinds of words hardly
 * ever stand side by side, and writes `content/lexicon/sequences.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { isClosedWord } from '../lib/engine/languages/closed-words.ts';
import { classesOf } from '../lib/engine/grade/model/sequence.ts';
import { foldToken } from '../lib/engine/languages/fold.ts';
import { tokenize } from '../lib/engine/text/tokens.ts';
import type { Language } from '../lib/engine/types.ts';

/** Texts whose licences ask for no more than credit. */
const SOURCES = ['tatoeba', 'bible_elb1905_nheb', 'rust_book', 'php_manual'];

/** So many of the most common small words stand for themselves. */
const SMALL_WORDS = 70;

/** Less often than by chance: by so many nats before it counts, degrees of one nat, counts smoothed by `prior`. */
const ODD = Object.freeze({ slack: 0.5, degrees: 4, prior: 0.7 });

function lines(data: string, lang: Language): string[] {
  return SOURCES.flatMap((name) => readFileSync(`${data}/parallel/${name}.${lang}`, 'utf8').split('\n')).filter(
    (line) => line !== '',
  );
}

function commonWords(texts: readonly string[], lang: Language): Set<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const token of tokenize(text, lang)) {
      if (token.kind === 'word') add(counts, foldToken(token.text, lang));
    }
  }
  return new Set(
    [...counts]
      .filter(([word]) => isClosedWord(word, lang))
      .sort((a, b) => b[1] - a[1])
      .slice(0, SMALL_WORDS)
      .map(([word]) => word),
  );
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function rows(texts: readonly string[], lang: Language): string[] {
  const small = commonWords(texts, lang);
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  const both = new Map<string, number>();
  let total = 0;
  for (const text of texts) {
    const classes = classesOf(text, lang, (word) => small.has(word));
    for (let k = 1; k < classes.length; k++) {
      add(first, classes[k - 1]!);
      add(second, classes[k]!);
      add(both, `${classes[k - 1]!} ${classes[k]!}`);
      total++;
    }
  }
  return [...first.keys()].sort().map((a) => {
    const degrees: string[][] = Array.from({ length: ODD.degrees }, () => []);
    for (const b of [...second.keys()].sort()) {
      const expected = (first.get(a)! * second.get(b)!) / total;
      const odds = Math.log((expected + ODD.prior) / ((both.get(`${a} ${b}`) ?? 0) + ODD.prior));
      const degree = Math.min(ODD.degrees, Math.round(odds - ODD.slack));
      if (degree > 0) degrees[degree - 1]!.push(b);
    }
    return [a, ...degrees.flatMap((list, k) => (list.length > 0 ? [String(k + 1), ...list] : []))].join(' ');
  });
}

const data = process.argv[2] ?? process.env.WORTLAUT_EVAL ?? '';
const file = new URL('../content/lexicon/sequences.json', import.meta.url);
writeFileSync(
  file,
  `${JSON.stringify({ en: rows(lines(data, 'en'), 'en'), de: rows(lines(data, 'de'), 'de') }, null, 1)}\n`,
);
