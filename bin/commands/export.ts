import { FORMATS, WRITABLE } from '../../lib/decks/formats/registry.ts';
import { readDeckFile } from '../deck-file.ts';
import { UsageError } from '../errors.ts';
import { programTools } from '../file-tools.ts';
import { write } from '../io.ts';
import { readOptions } from '../options.ts';

/** `export DECK.json --to FORMAT [-o FILE]`: the deck as a file for another program. */
export async function exportDeck(args: readonly string[]): Promise<void> {
  const { values, positionals } = readOptions(args, {
    to: { type: 'string' },
    output: { type: 'string', short: 'o' },
    exact: { type: 'boolean' },
    lang: { type: 'string' },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError('export takes one deck');
  const format = WRITABLE.find((each) => each === values.to);
  if (!format) throw new UsageError(`--to must be one of ${WRITABLE.join(', ')}`);
  const language = values.lang ?? 'en';
  if (language !== 'en' && language !== 'de') throw new UsageError('--lang must be "en" or "de"');
  const wishes = { language, exact: values.exact ?? false } as const;
  await write(values.output, await FORMATS[format].write(readDeckFile(file), wishes, programTools));
}
