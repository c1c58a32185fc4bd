import type { Lexicon } from '../../lib/engine/align/lexicon.ts';
import { pairTexts } from '../../lib/engine/twotexts/pair-texts.ts';
import type { Span } from '../../lib/engine/types.ts';
import { InputError, UsageError } from '../errors.ts';
import { eachJsonLine, print, readText, textField } from '../io.ts';
import { loadLexicon } from '../lexicon.ts';
import { printedPair } from '../pairs.ts';
import { explain } from './quotes.ts';

/** `pair DE_FILE EN_FILE` and `pair --jsonl`: which German quotations render which stretches of the English source. */
export async function pair(args: readonly string[]): Promise<void> {
  const lexicon = loadLexicon();
  if (args.includes('--jsonl')) {
    if (args.length > 1) throw new UsageError('pair --jsonl reads standard input and takes no file');
    await eachJsonLine((row) => ({
      id: row['id'] ?? null,
      ...pairsOf(textField(row, 'de'), textField(row, 'en'), lexicon),
    }));
    return;
  }
  const [german, english] = args;
  if (args.length !== 2) throw new UsageError('pair takes a German and an English file');
  await print(JSON.stringify({ id: german, ...pairsOf(readText(german), readText(english), lexicon) }, null, 2));
}

function pairsOf(german: string, english: string, lexicon: Lexicon) {
  const result = pairTexts(german, english, lexicon);
  if (!result.ok) {
    // Nothing to read is no mistake in a stream of many.
    if (result.error.code === 'empty') return { quotes: [], pairs: [] };
    throw new InputError(`the ${result.doc === 'de' ? 'German' : 'English'} text: ${explain(result.error.code)}`);
  }
  const places = { de: given(german), en: given(english) };
  return {
    quotes: result.quotes,
    pairs: result.pairs.map((found) => printedPair(found, result.quotes, places, lexicon)),
  };
}

/** Offsets are those of the text as it was given already. */
function given(text: string) {
  return { text, toRaw: (span: Span) => span };
}
