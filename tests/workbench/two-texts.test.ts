import { expect, test } from 'vitest';
import { parseDraft } from '#lib/workbench/draft.ts';
import { Workbench } from '#lib/workbench/workbench.ts';
import { ARTICLE, TestWorld } from './samples.ts';

const SOURCE = 'Jonas Pell told us that time is a bad tenant.';

async function opened(world = new TestWorld()) {
  const bench = new Workbench(world);
  await bench.open(null);
  return { world, bench };
}

const searches = (world: TestWorld) =>
  world.desks.flatMap(({ asked }) => asked).filter((question) => question.kind === 'analyse');

test('the English source goes along with the search, and is there again after a reload', async () => {
  const { world, bench } = await opened();
  bench.fill(ARTICLE);
  bench.typeEnglish(` ${SOURCE}\n`);
  expect(searches(world)).toEqual([]);
  bench.search();
  expect(searches(world)).toMatchObject([{ text: ARTICLE, english: SOURCE }]);
  await bench.flush();
  const again = await opened(world);
  expect(again.bench.state().draft.english).toBe(` ${SOURCE}\n`);
});

test('another source is another search, the same one is not', async () => {
  const { world, bench } = await opened();
  bench.put(ARTICLE);
  world.desk.finish();
  bench.edit();
  bench.search();
  expect(searches(world)).toHaveLength(1);
  bench.edit();
  bench.fillEnglish(SOURCE);
  bench.search();
  expect(searches(world)).toHaveLength(2);
});

test('drafts from before there was an English source have none', async () => {
  const { world, bench } = await opened();
  bench.type('Der Uhr');
  await bench.flush();
  const stored: Record<string, unknown> = { ...world.drafts.get('new')! };
  delete stored['english'];
  expect(parseDraft(stored)).toMatchObject({ text: 'Der Uhr', english: '' });
});
