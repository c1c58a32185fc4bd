import { expect, it } from 'vitest';
import { ProgressBar } from '#bin/progress.ts';

function drawn(isTTY: boolean, all: number): string {
  let text = '';
  const bar = new ProgressBar(all, { isTTY, write: (more) => (text += more) });
  bar.step();
  bar.say('b.txt: no quotation in it');
  for (let step = 1; step < all; step++) bar.step();
  return text;
}

it('a terminal sees the bar grow, and messages above it', () => {
  const [first, ...rest] = drawn(true, 3).split('\r').slice(1);
  expect(first).toBe(`${'░'.repeat(30)} 0/3`);
  expect(rest).toEqual([
    `${'█'.repeat(10)}${'░'.repeat(20)} 1/3`,
    '\u001B[Kb.txt: no quotation in it\n',
    `${'█'.repeat(10)}${'░'.repeat(20)} 1/3`,
    `${'█'.repeat(20)}${'░'.repeat(10)} 2/3`,
    `${'█'.repeat(30)} 3/3\n`,
  ]);
});

it.each([
  ['a file', false, 3],
  ['a terminal, for one step', true, 1],
])('%s gets the messages alone', (_, isTTY, all) => {
  expect(drawn(isTTY, all)).toBe('b.txt: no quotation in it\n');
});
