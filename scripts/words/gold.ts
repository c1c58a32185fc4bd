import { readFileSync } from 'node:fs';
import { tokenize } from '../../lib/engine/text/tokens.ts';
import type { Language, Link } from '../../lib/engine/types.ts';

/** A sentence pair with the links that people drew: sure ones, and all possible ones (sure ones included). */
export interface GoldPair {
  readonly en: readonly string[];
  readonly de: readonly string[];
  readonly sure: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
}

/** How a link is named in {@link GoldPair}: English index first. */
export function linkKey(en: number, de: number): string {
  return `${en}-${de}`;
}

/** Reads dev.en, dev.de and dev.align of a folder; `i-j` is a sure link, `i?j` a possible one, German index first. */
export function readGold(folder: string): GoldPair[] {
  const lines = (ending: string): string[] => readFileSync(`${folder}/dev.${ending}`, 'utf8').trimEnd().split('\n');
  const english = lines('en');
  const german = lines('de');
  return lines('align').map((line, k) => goldPair(english[k] ?? '', german[k] ?? '', line));
}

function goldPair(english: string, german: string, align: string): GoldPair {
  const sure = new Set<string>();
  const possible = new Set<string>();
  for (const [, de, mark, en] of align.matchAll(/(\d+)([-?])(\d+)/gu)) {
    const key = linkKey(Number(en), Number(de));
    possible.add(key);
    if (mark === '-') sure.add(key);
  }
  return { en: english.split(' '), de: german.split(' '), sure, possible };
}

/**
 * Reads a pair whose links are given by words: `a=b` sure, `a~b` possible, `b/2` the second "b" of its side.
 * @throws RangeError when a word is not there
 */
export function goldFromWords(english: string, german: string, links: string): GoldPair {
  const en = words(english, 'en');
  const de = words(german, 'de');
  const sure = new Set<string>();
  const possible = new Set<string>();
  for (const [, a, mark, b] of links.matchAll(/([^\s=~]+)([=~])(\S+)/gu)) {
    const key = linkKey(place(en, a!), place(de, b!));
    possible.add(key);
    if (mark === '=') sure.add(key);
  }
  return { en, de, sure, possible };
}

/** Words and numbers of a text; marks are left out. */
function words(text: string, lang: Language): string[] {
  return tokenize(text, lang)
    .filter((token) => token.kind !== 'punctuation')
    .map((token) => token.text);
}

function place(tokens: readonly string[], name: string): number {
  const [word, nth] = name.split('/');
  let left = Number(nth ?? 1);
  const at = tokens.findIndex((token) => token === word && --left === 0);
  if (at < 0) throw new RangeError(`${name} is not among ${tokens.join(' ')}`);
  return at;
}

export interface AlignmentScore {
  /** Alignment error rate (Och and Ney 2003): 1 - (|A ∩ S| + |A ∩ P|) / (|A| + |S|). */
  readonly aer: number;
  readonly precision: number;
  readonly recall: number;
}

/** Scores links against gold, summed over all pairs. */
export function scoreLinks(
  gold: readonly GoldPair[],
  found: readonly (readonly Pick<Link, 'en' | 'de'>[])[],
): AlignmentScore {
  let links = 0;
  let sure = 0;
  let hitSure = 0;
  let hitPossible = 0;
  gold.forEach((pair, k) => {
    sure += pair.sure.size;
    for (const link of found[k] ?? []) {
      const key = linkKey(link.en, link.de);
      links++;
      if (pair.sure.has(key)) hitSure++;
      if (pair.possible.has(key)) hitPossible++;
    }
  });
  return { aer: 1 - (hitSure + hitPossible) / (links + sure), precision: hitPossible / links, recall: hitSure / sure };
}
