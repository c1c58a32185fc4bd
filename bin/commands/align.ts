import { alignWords } from '../../lib/engine/align/word-links.ts';
import { InputError, UsageError } from '../errors.ts';
import { inputLines, linesOf, print, readText } from '../io.ts';
import { loadLexicon } from '../lexicon.ts';

/** `align [FILE]`: lines `EN tokens ||| DE tokens` in, Pharaoh lines `i-j` out, English index first. */
export async function align(args: readonly string[]): Promise<void> {
  if (args.length > 1) throw new UsageError('align takes one file, or standard input');
  const lexicon = loadLexicon();
  const [file = '-'] = args;
  const lines = file === '-' ? inputLines() : linesOf(readText(file));
  let number = 0;
  for await (const line of lines) {
    number++;
    const sides = line.split('|||').map((side) => side.split(/\s+/u).filter((token) => token !== ''));
    if (sides.length !== 2) throw new InputError(`line ${number} is not of the form "EN tokens ||| DE tokens"`);
    const links = alignWords(sides[0]!, sides[1]!, lexicon);
    await print(links.map((link) => `${link.en}-${link.de}`).join(' '));
  }
}
