import process from 'node:process';
import { encodeDeck } from '../../lib/decks/link.ts';
import { readDeckFile } from '../deck-file.ts';
import { InputError, UsageError } from '../errors.ts';
import { print } from '../io.ts';
import { explainLink } from '../link-errors.ts';
import { readOptions } from '../options.ts';

/** Where a link leads unless somebody says otherwise: this project, started on this machine. */
const HERE = 'http://localhost:3000';

/** `link DECK.json [--url BASE]`: a link that carries the whole deck in its hash. */
export async function link(args: readonly string[]): Promise<void> {
  const { values, positionals } = readOptions(args, { url: { type: 'string' } });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError('link takes one deck');
  const base = values.url ?? process.env['WORTLAUT_URL'] ?? HERE;
  if (!/^https?:\/\/[^\s#]+$/u.test(base))
    throw new UsageError('--url must be an address that begins with http:// or https://');
  const packed = await encodeDeck(readDeckFile(file));
  if (!packed.ok) throw new InputError(explainLink(packed.error));
  await print(`${base.replace(/\/+$/u, '')}/s#${packed.value}`);
}
