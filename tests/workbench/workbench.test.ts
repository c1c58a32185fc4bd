import { describe, expect, test } from 'vitest';
import { LONGEST_TEXT } from '#lib/workbench/analysis.ts';
import { NEW_DRAFT } from '#lib/workbench/draft.ts';
import { Workbench } from '#lib/workbench/workbench.ts';
import { ARTICLE, TestWorld } from './samples.ts';

async function opened(world = new TestWorld(), deckId: string | null = null) {
  const bench = new Workbench(world);
  await bench.open(deckId);
  return { world, bench };
}

async function searched() {
  const { world, bench } = await opened();
  bench.put(ARTICLE);
  world.desk.finish();
  return { world, bench, cards: bench.state().analysis.cards.map(({ id }) => id) };
}

describe('the text', () => {
  test('is stored as it is typed, and there again after a reload', async () => {
    const { world, bench } = await opened();
    bench.type('Der Uhr');
    bench.type('Der Uhrmacher');
    expect(bench.state().saving).toBe('saving');
    await bench.flush();
    expect(bench.state().saving).toBe('saved');
    const again = await opened(world);
    expect(again.bench.state().draft).toMatchObject({ text: 'Der Uhrmacher', mode: 'write' });
  });

  test('typed before the store answered is not overwritten', async () => {
    const world = new TestWorld();
    const first = await opened(world);
    first.bench.type('Alter Text');
    await first.bench.flush();
    const bench = new Workbench(world);
    const opening = bench.open(null);
    bench.type('Neuer Text');
    await opening;
    expect(bench.state().draft.text).toBe('Neuer Text');
  });

  test('put in before the store answered is searched', async () => {
    const world = new TestWorld();
    const bench = new Workbench(world);
    const opening = bench.open(null);
    bench.put(ARTICLE);
    await opening;
    world.desk.finish();
    expect(bench.state()).toMatchObject({ draft: { text: ARTICLE, mode: 'read' }, analysis: { status: 'done' } });
  });

  test.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['x'.repeat(LONGEST_TEXT + 1), 'tooLarge'],
  ])('is not searched when there is nothing to search or too much', async (text, problem) => {
    const { world, bench } = await opened();
    bench.put(text);
    expect(bench.state()).toMatchObject({ problem, draft: { text, mode: 'write' } });
    expect(world.desks).toHaveLength(0);
  });

  test.each([
    ['MÃ¼ller sagt, es sei schÃ¶n in KÃ¶ln und nirgends grÃ¼ner.', 'mojibake'],
    ['%PDF-1.7 binary', 'binary'],
  ])('that cannot be read stays in the field: %s', async (text, problem) => {
    const { world, bench } = await opened();
    bench.put(text);
    world.desk.finish();
    expect(bench.state()).toMatchObject({ problem, draft: { text, mode: 'write' } });
  });
});

describe('the search', () => {
  test('shows pairs as they are found', async () => {
    const { bench } = await searched();
    expect(bench.state().analysis).toMatchObject({ status: 'done', origins: [{}, {}] });
    expect(bench.state().analysis.cards.map(({ de }) => de)).toEqual([
      'Die Zeit ist eine schlechte Mieterin',
      'Sie zahlt nie die Miete',
    ]);
  });

  test('runs again after a reload', async () => {
    const { world, bench } = await searched();
    await bench.flush();
    const again = await opened(world);
    expect(again.bench.state().analysis.status).toBe('running');
    world.desk.finish();
    expect(again.bench.state().analysis.cards).toHaveLength(2);
  });

  test('ends a busy worker for a new text, and does not hear the old one', async () => {
    const { world, bench } = await opened();
    bench.put('Erster Text');
    const old = world.desk;
    bench.put(ARTICLE);
    expect(old.ended).toBe(true);
    old.finish();
    expect(bench.state().analysis.status).toBe('running');
    world.desk.finish();
    expect(bench.state().analysis.status).toBe('done');
  });

  test('keeps a worker that has nothing to do', async () => {
    const { world, bench } = await searched();
    bench.put(`${ARTICLE} Ende.`);
    expect(world.desks).toHaveLength(1);
  });

  test('can be stopped', async () => {
    const { world, bench } = await opened();
    bench.put(ARTICLE);
    bench.stop();
    expect(world.desk.ended).toBe(true);
    expect(bench.state().analysis.status).toBe('stopped');
  });

  test('that breaks leaves the text and says so', async () => {
    const { world, bench } = await opened();
    bench.put(ARTICLE);
    world.desk.onerror?.(new Error('out of memory'));
    expect(bench.state()).toMatchObject({ problem: 'failed', draft: { text: ARTICLE, mode: 'write' } });
  });
});

describe('choices', () => {
  test('are dropped, kept, undone, redone and stored', async () => {
    const { world, bench, cards } = await searched();
    const [one, two] = cards as [string, string];
    bench.toggle(one);
    bench.toggle(two);
    bench.toggle(one);
    expect(bench.state().choices.dropped).toEqual([two]);
    bench.undo();
    expect(bench.state().choices.dropped).toEqual([one, two]);
    bench.redo();
    await bench.flush();
    const again = await opened(world);
    expect(again.bench.state().choices.dropped).toEqual([two]);
  });

  test('starting over takes all away, and can be undone', async () => {
    const { bench, cards } = await searched();
    bench.toggle(cards[0]!);
    bench.describe({ title: 'Zeit' });
    bench.restart();
    expect(bench.state()).toMatchObject({ draft: { text: '', title: null }, choices: { dropped: [] } });
    bench.bringBack();
    expect(bench.state()).toMatchObject({ draft: { text: ARTICLE, title: 'Zeit' }, choices: { dropped: [cards[0]] } });
  });
});

describe('making the deck', () => {
  test('saves what was kept, under a suggested title', async () => {
    const { world, bench, cards } = await searched();
    bench.toggle(cards[0]!);
    const id = await bench.make();
    const deck = world.decks.get(id ?? '');
    expect(deck).toMatchObject({ title: 'Der Uhrmacher', source: { title: 'Der Uhrmacher', url: null } });
    expect(deck?.cards.map((card) => card.id)).toEqual([cards[1]]);
  });

  test('waits for what its cards are to know, though not for good', async () => {
    const { world, bench, cards } = await searched();
    const question = world.desk.asked.at(-1)!;
    const run = question.kind === 'analyse' ? question.run : 0;
    world.desk.say({ kind: 'lexicon', state: 'ready' });
    const side = { rarity: {}, synonyms: {}, translations: {}, neighbours: 'bot' };
    const pack = { version: 1, en: side, de: side } as const;
    world.packPatience = 60_000;
    const making = bench.make();
    world.desk.say({ kind: 'packs', run, packs: [[cards[1]!, pack]] });
    world.desk.say({ kind: 'packed', run });
    const deck = world.decks.get((await making) ?? '');
    expect(deck?.cards.map((card) => card.pack)).toEqual([undefined, pack]);

    const impatient = await searched();
    impatient.world.desk.say({ kind: 'lexicon', state: 'ready' });
    expect(await impatient.bench.make()).not.toBeNull();
  });

  test('moves the draft to the deck: back finds it there, a new deck starts from nothing', async () => {
    const { world, bench } = await searched();
    const id = await bench.make();
    expect([...world.drafts.keys()]).toEqual([id]);
    await bench.open(null);
    expect(bench.state().draft.text).toBe('');
    await bench.open(id);
    expect(bench.state().draft.text).toBe(ARTICLE);
  });

  test('again updates the same deck', async () => {
    const { world, bench, cards } = await searched();
    const id = await bench.make();
    bench.toggle(cards[0]!);
    expect(await bench.make()).toBe(id);
    expect(world.decks.size).toBe(1);
  });

  test('that cannot be stored says why and loses nothing', async () => {
    const { world, bench } = await searched();
    world.failure = 'full';
    expect(await bench.make()).toBeNull();
    expect(bench.state()).toMatchObject({ making: 'full', draft: { text: ARTICLE } });
    await bench.flush();
    expect(bench.state().saving).toBe('full');
    world.failure = null;
    await bench.retry();
    expect(bench.state().saving).toBe('saved');
    expect(await bench.make()).not.toBeNull();
  });
});

test('a draft of another version is left alone', async () => {
  const world = new TestWorld();
  world.drafts.set(NEW_DRAFT, { version: 9 } as never);
  const { bench } = await opened(world);
  expect(bench.state().draft.text).toBe('');
});
