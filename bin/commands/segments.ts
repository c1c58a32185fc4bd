import { alignSentences } from '../../lib/engine/align/segments.ts';
import { UsageError } from '../errors.ts';
import { linesOf, print, readText } from '../io.ts';
import { loadLexicon } from '../lexicon.ts';

/** `segments EN_FILE DE_FILE`: JSON lines `{en: [i…], de: [j…], score}` that cover every line once. */
export async function segments(args: readonly string[]): Promise<void> {
  if (args.length !== 2) throw new UsageError('segments takes an English and a German file');
  const [english, german] = args.map((file) => linesOf(readText(file)));
  for (const bead of alignSentences(english!, german!, loadLexicon())) await print(JSON.stringify(bead));
}
