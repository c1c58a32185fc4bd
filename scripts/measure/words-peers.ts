import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import type * as wordmap from 'wordmap';
import { Token } from 'wordmap-lexer';
import type { Lexicon } from '../../lib/engine/align/lexicon.ts';
import { scoreLinks, type AlignmentScore, type GoldPair } from '../words/gold.ts';

/** It is CommonJS, whose default export Node and the compiler see differently. */
const { default: Aligner } = createRequire(import.meta.url)('wordmap') as typeof wordmap;

/** Parallel text given to the peer. */
const CORPORA = ['ntrex', 'xquad'];
/** Couples of words whose mean probability is at least this are told to the peer as its alignment memory. */
const SURE = 0.1;
/**
 * Single words only: with its usual n-grams of up to three words it takes 38 seconds to learn 1,921 pairs, and more than
 * one second for each sentence of parliament.
 */
const OPTIONS = Object.freeze({ sourceNgramLength: 1, targetNgramLength: 1 });

/** A peer's score, and what it was given. */
export interface PeerScore {
  readonly name: string;
  readonly score: AlignmentScore;
  readonly about: string;
}

/**
 * Runs wordMAP, the aligner that is on npm, on the same pairs: once with parallel text alone, which it counts as it
 * goes, and once told which words our lexicon couples as well. `dataDir` holds the folder parallel.
 */
export function* peerScores(gold: readonly GoldPair[], lexicon: Lexicon, dataDir: string): Generator<PeerScore> {
  const map = new Aligner(OPTIONS);
  const started = seconds();
  let pairs = 0;
  for (const name of CORPORA) {
    const [en, de] = ['en', 'de'].map((lang) => readFileSync(join(dataDir, 'parallel', `${name}.${lang}`), 'utf8'));
    map.appendCorpusString(en!.trimEnd().toLowerCase(), de!.trimEnd().toLowerCase());
    pairs += en!.trimEnd().split('\n').length;
  }
  const trained = seconds() - started;
  const text = `${pairs.toLocaleString('en')} sentence pairs (${CORPORA.join(', ')})`;
  yield peer('wordMAP', map, gold, `given ${text}; learnt in ${trained.toFixed(0)} s`);
  const couples = coupled(gold, lexicon);
  map.appendAlignmentMemoryString(couples.map(([en]) => en).join('\n'), couples.map(([, de]) => de).join('\n'));
  yield peer('wordMAP', map, gold, `given these and ${couples.length.toLocaleString('en')} couples of our lexicon`);
}

function peer(name: string, map: wordmap.default, gold: readonly GoldPair[], given: string): PeerScore {
  const started = seconds();
  const score = scoreLinks(
    gold,
    gold.map(({ en, de }) => predicted(map, en, de)),
  );
  const tokens = gold.reduce((total, { en, de }) => total + en.length + de.length, 0);
  const speed = Math.round(tokens / (seconds() - started)).toLocaleString('en');
  return { name, score, about: `${given}; ${speed} tokens/s` };
}

function predicted(map: wordmap.default, en: readonly string[], de: readonly string[]): { en: number; de: number }[] {
  const [best] = map.predict(tokens(en), tokens(de), 1);
  return (best?.getPredictions() ?? []).flatMap(({ source, target }) =>
    source.getTokens().flatMap((a) => target.getTokens().map((b) => ({ en: a.position, de: b.position }))),
  );
}

function tokens(words: readonly string[]): Token[] {
  const lower = words.map((word) => word.toLowerCase());
  const length = lower.join(' ').length;
  let at = 0;
  return lower.map((text, position) => {
    const token = new Token({
      text,
      position,
      characterPosition: at,
      sentenceTokenLen: lower.length,
      sentenceCharLen: length,
      occurrence: lower.slice(0, position + 1).filter((word) => word === text).length,
      occurrences: lower.filter((word) => word === text).length,
    });
    at += text.length + 1;
    return token;
  });
}

/** What the peer, too, takes for one word. */
const WORD = /^\p{L}+$/u;

/** The couples of words of these pairs that the lexicon holds for likely. */
function coupled(gold: readonly GoldPair[], lexicon: Lexicon): [en: string, de: string][] {
  const distinct = (side: 'en' | 'de'): string[] => [
    ...new Set(gold.flatMap((pair) => pair[side].map((word) => word.toLowerCase()).filter((word) => WORD.test(word)))),
  ];
  const german = distinct('de');
  return distinct('en').flatMap((en) =>
    german
      .filter((de) => lexicon.germanGivenEnglish(en, de) + lexicon.englishGivenGerman(en, de) >= 2 * SURE)
      .map((de): [string, string] => [en, de]),
  );
}

function seconds(): number {
  return process.cpuUsage().user / 1e6;
}
