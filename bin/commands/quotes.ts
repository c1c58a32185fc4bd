import type { Lexicon } from '../../lib/engine/align/lexicon.ts';
import { analyseArticle, rawQuote } from '../../lib/engine/quotes/analyse.ts';
import { InputError, UsageError } from '../errors.ts';
import { eachJsonLine, print, readText, textField } from '../io.ts';
import { loadLexicon } from '../lexicon.ts';
import { printedPair } from '../pairs.ts';

/** `quotes [FILE]` and `quotes --jsonl`: what an article quotes, and which German stretch renders which English one. */
export async function quotes(args: readonly string[]): Promise<void> {
  const lexicon = loadLexicon();
  if (args.includes('--jsonl')) {
    if (args.length > 1) throw new UsageError('quotes --jsonl reads standard input and takes no file');
    await eachJsonLine((row) => ({ id: row['id'] ?? null, ...quotesOf(textField(row, 'text'), lexicon) }));
    return;
  }
  if (args.length > 1) throw new UsageError('quotes takes one file, or standard input');
  await print(JSON.stringify({ id: args[0] ?? '-', ...quotesOf(readText(args[0]), lexicon) }, null, 2));
}

function quotesOf(raw: string, lexicon: Lexicon) {
  const result = analyseArticle(raw, lexicon);
  if (!result.ok) {
    // Nothing to read is no mistake in a stream of many.
    if (result.error.code === 'empty') return { quotes: [], pairs: [] };
    throw new InputError(explain(result.error.code));
  }
  const { article, quotes: found, pairs } = result.analysis;
  const place = { text: article.text, toRaw: article.map.toRaw.bind(article.map) };
  return {
    quotes: found.map((quote) => rawQuote(raw, article, quote)),
    pairs: pairs.map((pair) => printedPair(pair, found, { en: place, de: place }, lexicon)),
  };
}

/** A sentence for the error of an article that cannot be read. */
export function explain(code: string): string {
  const sentences: Readonly<Record<string, string>> = {
    empty: 'there is no text in it',
    binary: 'this is not text (a picture, an office file or another binary format)',
    mojibake: 'the text was read in the wrong encoding (it shows "Ã¼" where "ü" should stand): save it as UTF-8',
  };
  return sentences[code] ?? `it cannot be read (${code})`;
}
