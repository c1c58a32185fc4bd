import { openLexicon, type Lexicon } from '../../../lib/engine/align/lexicon.ts';
import { alignWords } from '../../../lib/engine/align/word-links.ts';
import { tokenize } from '../../../lib/engine/text/tokens.ts';
import type { Language } from '../../../lib/engine/types.ts';
import { QUOTATIONS } from '../../../tests/engine/align/quotations.ts';

/** Milliseconds for each card: what half of the cards stay under, and the slowest. */
export interface Spread {
  readonly median: number;
  readonly slowest: number;
}

/** All times in milliseconds. */
export interface BrowserTimes {
  readonly open: number;
  readonly first: number;
  readonly cold: Spread;
  readonly warm: Spread;
  readonly cards: number;
  /** Words and marks of a card, both sides, mean. */
  readonly tokens: number;
}

/** The translated quotation of the starter article. */
const STARTER = [
  'By the Gods you’ve done it. Somehow you’ve found your way here to me. I offer you my congratulations and my respect.',
  'Bei den Göttern, du hast es geschafft. Irgendwie hast du den Weg hierher zu mir gefunden. Dafür erhältst du meinen Glückwunsch und Respekt.',
] as const;
const ROUNDS = 50;

/** Runs in a page: opens the lexicon, then links the starter card and the invented quotations, once and many times. */
export async function browserTimes(): Promise<BrowserTimes> {
  const packed = await (await fetch('/content/lexicon/en-de.lexicon.gz')).blob();
  const started = performance.now();
  const unpacked = packed.stream().pipeThrough(new DecompressionStream('gzip'));
  const lexicon = openLexicon(await new Response(unpacked).arrayBuffer());
  const open = performance.now() - started;
  const cards = [STARTER, ...QUOTATIONS].map(([en, de]) => ({ en: words(en, 'en'), de: words(de, 'de') }));
  const once = (): number[] => cards.map(({ en, de }) => timeOf(en, de, lexicon));
  const cold = once();
  for (let round = 0; round < ROUNDS; round++) once();
  const tokens = cards.reduce((sum, { en, de }) => sum + en.length + de.length, 0);
  return {
    open,
    first: cold[0]!,
    cold: spreadOf(cold),
    warm: spreadOf(once()),
    cards: cards.length,
    tokens: Math.round(tokens / cards.length),
  };
}

function words(text: string, lang: Language): string[] {
  return tokenize(text, lang).map((token) => token.text);
}

function timeOf(en: readonly string[], de: readonly string[], lexicon: Lexicon): number {
  const started = performance.now();
  alignWords(en, de, lexicon);
  return performance.now() - started;
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)]!, slowest: sorted.at(-1)! };
}
