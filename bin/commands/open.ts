import { decodeDeck } from '../../lib/decks/link.ts';
import { InputError, UsageError } from '../errors.ts';
import { write } from '../io.ts';
import { explainLink } from '../link-errors.ts';
import { readOptions } from '../options.ts';

/** `open URL [-o DECK.json]`: the deck that a link carries. Nothing is fetched. */
export async function open(args: readonly string[]): Promise<void> {
  const { values, positionals } = readOptions(args, { output: { type: 'string', short: 'o' } });
  const [url] = positionals;
  if (url === undefined || positionals.length > 1) throw new UsageError('open takes one link');
  const hash = url.slice(url.indexOf('#') + 1);
  if (url.includes('/d/')) throw new InputError('this is a short link: the deck lies on its server, not in the link');
  const deck = await decodeDeck(hash);
  if (!deck.ok) throw new InputError(explainLink(deck.error));
  await write(values.output, `${JSON.stringify(deck.value, null, 2)}\n`);
}
