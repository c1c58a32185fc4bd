/**
 * Another process at a store: `worker.ts PLACE create` stores decks without an end and prints each one's id once it is
 * stored; `worker.ts PLACE update ID COUNT` makes COUNT changes of one deck, each of what it has just read, and prints
 * the version that came of each, or the code of why not.
 */
import process from 'node:process';
import { randomUUID } from 'node:crypto';
import { placed } from './place.ts';
import { change, newDeck } from './samples.ts';

const [place = '', task, id = '', count] = process.argv.slice(2);
const store = placed(place);

if (task === 'create') {
  for (;;) {
    const deck = newDeck(randomUUID());
    const made = await store.create(deck);
    process.stdout.write(made.ok ? `${deck.id}\n` : `failed: ${made.error.code}\n`);
  }
}

await store.health();
process.stdout.write('ready\n');
// Both begin together, when they are told to.
await new Promise((go) => process.stdin.once('data', go));
for (let k = 0; k < Number(count); k++) {
  const read = await store.read(id);
  if (!read.ok) throw new Error(read.error.code);
  const result = await store.update(change(id, read.value.version, randomUUID()));
  process.stdout.write(`${result.ok ? result.value.version : result.error.code}\n`);
}
await store.close();
process.stdin.destroy();
