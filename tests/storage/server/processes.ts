import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { digestOf } from '#lib/storage/server/keys.ts';
import { placed } from './place.ts';
import { newDeck, readAll, stored } from './samples.ts';

/** What every deck store keeps up when other processes use it, and when they die. `fresh` gives the place of an empty one. */
export function sharesWithOthers(fresh: () => Promise<string>): void {
  describe('several processes', () => {
    test('changing one deck lose no change: each version has one author, and the others hear of a conflict', async () => {
      const place = await fresh();
      const store = placed(place);
      const deck = newDeck('eins');
      await store.create(deck);
      const workers = [1, 2, 3].map(() => work(place, 'update', deck.id, '40'));
      for (const worker of workers) await printed(worker, (lines) => lines[0] === 'ready');
      for (const { child } of workers) child.stdin.write('go\n');
      await Promise.all(workers.map(({ ended }) => ended));

      const results = workers.flatMap(({ lines }) => lines.slice(1));
      expect(results).toHaveLength(120);
      const versions = results.filter((result) => result !== 'conflict');
      expect(new Set(versions).size).toBe(versions.length);
      expect(await stored(store, deck.id)).toMatchObject({ revision: versions.length + 1 });
      const revisions = (await readAll(store)).filter((row) => row.kind === 'revision');
      expect(
        revisions
          .slice(1)
          .map(({ number, digest }) => `${number}-${digest}`)
          .sort(),
      ).toEqual(versions.sort());
      await store.close();
    });

    test('opening an empty store at once all find it', async () => {
      const place = await fresh();
      const workers = [1, 2, 3].map(() => work(place, 'create'));
      await Promise.all(workers.map((worker) => printed(worker, (lines) => lines.length > 3)));
      for (const { child } of workers) child.kill('SIGKILL');
      expect(workers.flatMap(({ lines }) => lines).filter((line) => line.startsWith('failed'))).toEqual([]);
    });

    test('killed amid writing leave everything that was acknowledged, and nothing half done', async () => {
      const place = await fresh();
      for (const enough of [1, 20, 60]) {
        const worker = work(place, 'create');
        await printed(worker, (lines) => lines.length > enough);
        worker.child.kill('SIGKILL');
        await worker.ended;
        const store = placed(place);
        for (const id of worker.lines) {
          const found = await stored(store, id);
          expect(found).toMatchObject({ id, revision: 1 });
          if (typeof found !== 'string') expect(found.version).toBe(`1-${digestOf(found.text)}`);
        }
        const rows = await readAll(store);
        expect(rows.filter(({ kind }) => kind === 'deck').length * 2).toBe(rows.length);
        await store.close();
      }
    });
  });
}

interface Worker {
  readonly child: ChildProcessWithoutNullStreams;
  /** What it has printed, in whole lines. */
  readonly lines: string[];
  readonly ended: Promise<unknown>;
}

function work(...args: readonly string[]): Worker {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'worker.ts'), ...args]);
  const lines: string[] = [];
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const [end = '', ...starts] = chunk.toString().split('\n');
    rest += end;
    for (const start of starts) {
      lines.push(rest);
      rest = start;
    }
  });
  child.stderr.on('data', (chunk: Buffer) => lines.push(`failed: ${chunk.toString()}`));
  return { child, lines, ended: once(child, 'close') };
}

async function printed({ child, lines, ended }: Worker, enough: (lines: readonly string[]) => boolean): Promise<void> {
  while (!enough(lines)) {
    const more = await Promise.race([once(child.stdout, 'data'), ended.then(() => null)]);
    if (more === null && !enough(lines)) throw new Error(`ended early: ${lines.join('\n')}`);
  }
}
