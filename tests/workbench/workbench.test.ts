import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { cardId } from '#lib/decks/card-id.ts';
import type { Card } from '#lib/decks/deck.ts';
import { LONGEST_TEXT } from '#lib/workbench/analysis.ts';
import { NEW_DRAFT } from '#lib/workbench/draft.ts';
import { setDetail } from '#lib/workbench/pairs/details.ts';
import { setDropped } from '#lib/workbench/pairs/order.ts';
import { markQuotation } from '#lib/workbench/pairs/pairing.ts';
import { editText } from '#lib/workbench/pairs/text.ts';
import { Workbench } from '#lib/workbench/workbench.ts';
import { ARTICLE, TestWorld } from './samples.ts';

async function opened(world = new TestWorld(), deckId: string | null = null) {
  const bench = new Workbench(world);
  await bench.open(deckId);
  return { world, bench };
}

const keysOf = (bench: Workbench) => bench.state().work.present.map(({ key }) => key);
const droppedIn = (bench: Workbench) =>
  bench.state().work.present.flatMap(({ key, dropped }) => (dropped ? [key] : []));
const drop = (bench: Workbench, key: string, dropped = true) =>
  bench.repair(dropped ? 'drop' : 'keep', key, (pairs) => setDropped(pairs, key, dropped));

async function searched() {
  const { world, bench } = await opened();
  bench.put(ARTICLE);
  world.desk.finish();
  return { world, bench, keys: keysOf(bench) };
}

const pairCard = (en: string, de: string): Card => ({
  ...{ id: cardId(en, de), en, de, original: 'en', relation: 'full', speaker: null, role: null, cue: null },
  ...{ confidence: 1, segments: [], links: [], context: null },
});

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
    expect(bench.state()).toMatchObject({ draft: { text: ARTICLE, mode: 'read' }, search: { status: 'done' } });
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
    expect(bench.state().search).toEqual({ status: 'done', total: 2 });
    expect(bench.state().work.present.map(({ de }) => de)).toEqual([
      'Die Zeit ist eine schlechte Mieterin',
      'Sie zahlt nie die Miete',
    ]);
  });

  test('cut short by a reload runs again; a finished one does not', async () => {
    const { world, bench } = await opened();
    bench.put(ARTICLE);
    await bench.flush();
    const again = await opened(world);
    expect(again.bench.state().search.status).toBe('running');
    world.desk.finish();
    await again.bench.flush();
    const last = await opened(world);
    expect(last.bench.state()).toMatchObject({ search: { status: 'done' }, article: { text: ARTICLE } });
    expect(last.bench.state().work).toEqual(again.bench.state().work);
  });

  test('ends a busy worker for a new text, and does not hear the old one', async () => {
    const { world, bench } = await opened();
    bench.put('Erster Text');
    const old = world.desk;
    bench.put(ARTICLE);
    expect(old.ended).toBe(true);
    old.finish();
    expect(bench.state().search.status).toBe('running');
    world.desk.finish();
    expect(bench.state().search.status).toBe('done');
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
    expect(bench.state().search.status).toBe('stopped');
  });

  test('that breaks leaves the text and says so', async () => {
    const { world, bench } = await opened();
    bench.put(ARTICLE);
    world.desk.onerror?.(new Error('out of memory'));
    expect(bench.state()).toMatchObject({ problem: 'failed', draft: { text: ARTICLE, mode: 'write' } });
  });
});

describe('repairs', () => {
  test('are undone, redone, and stored with every step', async () => {
    const { world, bench, keys } = await searched();
    const [one, two] = keys as [string, string];
    drop(bench, one);
    drop(bench, two);
    drop(bench, one, false);
    expect(droppedIn(bench)).toEqual([two]);
    bench.undo();
    expect(droppedIn(bench)).toEqual([one, two]);
    expect(bench.state().told).toMatchObject({ way: 'undone', repair: { kind: 'keep', key: one } });
    bench.redo();
    bench.undo();
    await bench.flush();
    const again = await opened(world);
    expect(droppedIn(again.bench)).toEqual([one, two]);
    again.bench.redo();
    expect(droppedIn(again.bench)).toEqual([two]);
    for (let step = 0; step < 5; step++) again.bench.undo();
    expect(droppedIn(again.bench)).toEqual([]);
  });

  test('letters typed on end are one step, another field or a pause begins a new one', async () => {
    const { world, bench, keys } = await searched();
    const key = keys[0]!;
    const type = (detail: 'speaker' | 'note', text: string) =>
      bench.repair(detail, key, (pairs) => setDetail(pairs, key, detail, text), { field: detail });
    const speaker = () => bench.state().work.present[0]?.speaker;
    type('speaker', 'J');
    type('speaker', 'Jo');
    type('note', 'a');
    type('speaker', 'Jon');
    world.pass(60_000);
    type('speaker', 'Jona');
    expect(bench.state().work.past).toHaveLength(4);
    bench.undo();
    expect(speaker()).toBe('Jon');
    bench.undo();
    expect(speaker()).toBe('Jo');
    bench.undo();
    bench.undo();
    expect(speaker()).toBe('Jonas Pell');
  });

  test('of texts are lined up by the engine, without a step of their own', async () => {
    const { world, bench, keys } = await searched();
    const key = keys[0]!;
    bench.repair('text', key, (pairs) => editText(pairs, key, 0, 'de', 'Die Zeit ist da. Sie geht.'));
    expect(bench.state().work.present[0]).toMatchObject({ due: 'all', id: null });
    const { work } = bench.state();
    world.desk.align();
    expect(bench.state().work.present[0]).toMatchObject({ due: 'nothing', de: 'Die Zeit ist da. Sie geht.' });
    expect(bench.state().work.past).toBe(work.past);
    bench.undo();
    expect(bench.state().work.present[0]?.id).toBe(key);
  });

  test('wait for the engine while somebody writes, and an answer that comes too late is not used', async () => {
    const { world, bench, keys } = await searched();
    const [one, two] = keys as [string, string];
    bench.hold(one);
    bench.repair('text', one, (pairs) => editText(pairs, one, 0, 'de', 'Die Zeit'));
    expect(world.desk.asked.some(({ kind }) => kind === 'align')).toBe(false);
    bench.hold(null);
    bench.repair('text', one, (pairs) => editText(pairs, one, 0, 'de', 'Die Zeit!'));
    world.desk.align();
    expect(bench.state().work.present[0]).toMatchObject({ due: 'all', de: 'Die Zeit!' });
    world.desk.align();
    expect(bench.state().work.present[0]?.due).toBe('nothing');
    expect(bench.state().work.present[1]?.key).toBe(two);
  });

  test('stay when the lexicon comes late and the text is searched once more', async () => {
    const { world, bench, keys } = await searched();
    drop(bench, keys[0]!);
    world.desk.finish();
    expect(droppedIn(bench)).toEqual([keys[0]]);
    world.desk.align();
    expect(bench.state().work.past).toHaveLength(1);
  });

  test.each([
    ['breaks', (world: TestWorld) => world.desk.onerror?.(new Error('out of memory'))],
    ['is stopped', (_: TestWorld, bench: Workbench) => { bench.stop(); }], // prettier-ignore
  ])('are there again when the search of a changed text %s', async (_, end) => {
    const { world, bench, keys } = await searched();
    drop(bench, keys[0]!);
    bench.edit();
    bench.type(`${ARTICLE} Ende.`);
    bench.search();
    end(world, bench);
    expect(droppedIn(bench)).toEqual([keys[0]]);
    expect(bench.state().work.past).toHaveLength(1);
  });

  test('go over to a changed text, and what was made by hand stays', async () => {
    const { world, bench, keys } = await searched();
    const [one, two] = keys as [string, string];
    bench.repair('speaker', one, (pairs) => setDetail(pairs, one, 'speaker', 'Die Uhrmacherin'));
    const word = ARTICLE.indexOf('Uhrmacher');
    bench.repair('quotation', 'mine', (pairs) =>
      markQuotation(pairs, ARTICLE, { start: word, end: word + 9 }, 'en', 'mine'),
    );
    bench.edit();
    bench.search();
    expect(bench.state().work.present).toHaveLength(3);
    bench.edit();
    bench.type(`Neuer Anfang. ${ARTICLE.replace('It never pays the rent', 'It never sleeps')}`);
    bench.search();
    expect(keysOf(bench)).toEqual([]);
    await bench.flush();
    expect(world.drafts.get(NEW_DRAFT)).toMatchObject({ mode: 'write', work: { present: [0, 1, 2] } });
    world.desk.finish();
    const { work, article } = bench.state();
    expect(work.present.map(({ speaker }) => speaker)).toEqual(['Die Uhrmacherin', 'Jonas Pell', null]);
    expect(work.present.map(({ key }) => key)).not.toContain(two);
    const place = work.present.find(({ key }) => key === 'mine')?.places.en[0];
    expect(article?.text.slice(place?.start, place?.end)).toBe('Uhrmacher');
  });

  test('starting over takes all away, and can be undone', async () => {
    const { bench, keys } = await searched();
    drop(bench, keys[0]!);
    bench.describe({ title: 'Zeit' });
    bench.restart();
    expect(bench.state()).toMatchObject({ draft: { text: '', title: null }, work: { present: [], past: [] } });
    bench.bringBack();
    expect(bench.state()).toMatchObject({ draft: { text: ARTICLE, title: 'Zeit' } });
    expect(droppedIn(bench)).toEqual([keys[0]]);
  });
});

describe('making the deck', () => {
  test('saves what was kept, under a suggested title', async () => {
    const { world, bench, keys } = await searched();
    drop(bench, keys[0]!);
    const id = await bench.make();
    const deck = world.decks.get(id ?? '');
    expect(deck).toMatchObject({ title: 'Der Uhrmacher', source: { title: 'Der Uhrmacher', url: null } });
    expect(deck?.cards.map((card) => card.id)).toEqual([keys[1]]);
  });

  test('waits for what its cards are to know, though not for good', async () => {
    const { world, bench, keys } = await searched();
    world.desk.say({ kind: 'lexicon', state: 'ready' });
    const side = { rarity: {}, synonyms: {}, translations: {}, neighbours: 'bot' };
    const pack = { version: 1, en: side, de: side } as const;
    world.packPatience = 60_000;
    const making = bench.make();
    // Asked for when the lexicon came, and once more for the deck.
    await vi.waitUntil(() => world.desk.asked.filter(({ kind }) => kind === 'pack').length === 2);
    const question = world.desk.asked.at(-1)!;
    const batch = question.kind === 'pack' ? question.batch : 0;
    world.desk.say({ kind: 'packs', batch, packs: [[keys[1]!, pack]] });
    world.desk.say({ kind: 'packed', batch });
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

  test('of a deck that has no draft here starts from its cards; unchanged ones keep their ids', async () => {
    const world = new TestWorld();
    const first = await searched();
    await first.bench.make();
    const [deck] = first.world.decks.values();
    world.decks.set('old', {
      ...deck!,
      id: 'old',
      description: 'Von früher',
      cards: deck!.cards.map((card, at) => ({ ...card, id: `own-${at}` })),
    });
    const { bench } = await opened(world, 'old');
    expect(bench.state()).toMatchObject({ draft: { mode: 'read', title: 'Der Uhrmacher' }, article: null });
    bench.repair('text', 'own-1', (pairs) => editText(pairs, 'own-1', 0, 'de', 'Miete zahlt sie nie'));
    expect(await bench.make()).toBe('old');
    const made = world.decks.get('old');
    expect(made).toMatchObject({
      description: 'Von früher',
      source: deck!.source,
      cards: [{ id: 'own-0' }, { de: 'Miete zahlt sie nie' }],
    });
    expect(made?.cards[1]?.id).not.toBe('own-1');
    expect((await opened(world, 'none')).bench.state().problem).toBe('deckMissing');
  });

  test('again updates the same deck', async () => {
    const { world, bench, keys } = await searched();
    const id = await bench.make();
    drop(bench, keys[0]!);
    expect(await bench.make()).toBe(id);
    expect(world.decks.size).toBe(1);
  });

  test('and starting over leaves its draft alone', async () => {
    const { world, bench, keys } = await searched();
    const id = await bench.make();
    drop(bench, keys[0]!);
    bench.restart();
    await vi.waitUntil(() => bench.draftId() === NEW_DRAFT);
    expect(bench.state()).toMatchObject({ draft: { text: '' }, discarded: null });
    expect(droppedIn((await opened(world, id)).bench)).toEqual([keys[0]]);
  });

  test('keeps the name that the deck was given elsewhere', async () => {
    const { world, bench } = await searched();
    const id = (await bench.make()) ?? '';
    world.decks.set(id, { ...world.decks.get(id)!, title: 'Uhren' });
    const again = await opened(world, id);
    expect(again.bench.title()).toBe('Uhren');
    again.bench.describe({ title: 'Neue Uhren' });
    await again.bench.flush();
    expect((await opened(world, id)).bench.title()).toBe('Neue Uhren');
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

test('cards of a file that came before the store answered stay', async () => {
  const { world } = await opened();
  const bench = new Workbench(world);
  const opening = bench.open(null);
  bench.openCards([pairCard('Hello there', 'Hallo du')]);
  await opening;
  expect(bench.state().work.present).toMatchObject([{ en: 'Hello there' }]);
  await bench.flush();
  expect((await opened(world)).bench.state().work.present).toHaveLength(1);
});

test('cards of a file take the place of what was there, which can be brought back', async () => {
  const { bench, keys, world } = await searched();
  const card = { ...pairCard('Hello there', 'Hallo du'), accepts: { en: [], de: ['Hallo ihr'] } };
  bench.openCards([card], { title: 'Grüße' });
  expect(bench.state()).toMatchObject({ draft: { title: 'Grüße', mode: 'read', text: '' }, article: null });
  expect(bench.state().work.present).toMatchObject([{ en: 'Hello there', due: 'all' }]);
  world.desk.align();
  expect(bench.state().work.present).toMatchObject([{ due: 'nothing', segments: [{ en: { start: 0, end: 11 } }] }]);
  const id = await bench.make();
  expect(world.decks.get(id ?? '')?.cards).toMatchObject([{ id: card.id, accepts: card.accepts }]);
  bench.bringBack();
  expect(keysOf(bench)).toEqual(keys);
});

describe('two tabs on one draft', () => {
  const twoTabs = async () => {
    const { bench: mine, world, keys } = await searched();
    await mine.flush();
    const { bench: theirs } = await opened(world);
    drop(theirs, keys[0]!);
    await theirs.flush();
    drop(mine, keys[1]!);
    await mine.flush();
    return { mine, theirs, world, keys };
  };

  test('the later one overwrites nothing, and says so', async () => {
    const { mine, theirs, world, keys } = await twoTabs();
    expect(theirs.state().saving).toBe('saved');
    expect(mine.state().saving).toBe('elsewhere');
    drop(mine, keys[0]!);
    await mine.flush();
    expect((await opened(world)).bench.state().work.past).toHaveLength(1);
    expect(mine.unsaved()).not.toBeNull();
  });

  test('either version can be chosen, and the other is not lost', async () => {
    const first = await twoTabs();
    await first.mine.keepThis();
    expect(first.mine.state().saving).toBe('saved');
    expect(droppedIn((await opened(first.world)).bench)).toEqual([first.keys[1]]);

    const second = await twoTabs();
    await second.mine.takeOther();
    expect(droppedIn(second.mine)).toEqual([second.keys[0]]);
    second.mine.bringBack();
    expect(droppedIn(second.mine)).toEqual([second.keys[1]]);
    await second.mine.flush();
    expect(second.mine.state().saving).toBe('saved');
  });

  test('a deck that the other tab has made from it is not overwritten', async () => {
    const { bench: mine, world, keys } = await searched();
    await mine.flush();
    const { bench: theirs } = await opened(world);
    drop(theirs, keys[0]!);
    await theirs.make();
    drop(mine, keys[1]!);
    expect(await mine.make()).toBeNull();
    expect(mine.state()).toMatchObject({ saving: 'elsewhere', making: 'no' });
    expect([...world.decks.values()].map(({ cards }) => cards.length)).toEqual([1]);
    await mine.keepThis();
    expect(await mine.make()).not.toBeNull();
    expect([...world.decks.values()][0]?.cards[0]?.id).toBe(keys[0]);
  });

  test('hearing of the other one is enough to stop saving', async () => {
    const { bench } = await searched();
    bench.heardElsewhere('another');
    expect(bench.state().saving).not.toBe('elsewhere');
    bench.heardElsewhere(NEW_DRAFT);
    expect(bench.state().saving).toBe('elsewhere');
  });
});

test('a draft of version 1 opens: its text is searched, and what it dropped is dropped', async () => {
  const { keys } = await searched();
  const world = new TestWorld();
  const golden = readFileSync(new URL('golden/draft-v1.json', import.meta.url), 'utf8');
  world.drafts.set(NEW_DRAFT, JSON.parse(golden) as never);
  const { bench } = await opened(world);
  world.desk.finish();
  expect(bench.state().draft).toMatchObject({
    version: 2,
    title: 'Zeit',
    outlet: 'Holmer Bote',
    deckId: 'deck-of-old',
  });
  expect(keysOf(bench)).toEqual(keys);
  expect(droppedIn(bench)).toEqual([keys[1]]);
});

test('a draft of another version is left alone', async () => {
  const world = new TestWorld();
  world.drafts.set(NEW_DRAFT, { version: 9 } as never);
  const { bench } = await opened(world);
  expect(bench.state().draft.text).toBe('');
});
