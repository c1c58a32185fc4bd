import type { Card } from '#lib/decks/deck.ts';
import { packing as packs } from '#lib/decks/packed.ts';
import { type Findings, proposeCards } from '#lib/decks/propose.ts';
import { ok, type Result } from '#lib/decks/result.ts';
import { findingsOfTexts } from '#lib/decks/two-texts.ts';
import { emptyLexicon, type Lexicon } from '#lib/engine/align/lexicon.ts';
import { analysing } from '#lib/engine/quotes/analyse.ts';
import type { ArticleError } from '#lib/engine/text/article.ts';
import { align } from '#lib/workbench/align.ts';
import type { AlignTask } from '#lib/workbench/align-task.ts';
import type { Answer, Packed, Question } from '#lib/workbench/analysis.ts';
import type { Alignment } from '#lib/workbench/pairs/aligned.ts';
import { loadLexicon } from '#lib/storage/browser/lexicon.ts';
import { plainText } from '#lib/workbench/plain-text.ts';

/** One text to search, or two. */
type Texts = Extract<Question, { kind: 'analyse' }>;
type Found = Result<Findings, ArticleError>;

/** What is used of the worker's global scope; the DOM's types do not know it. */
interface Scope {
  onmessage: ((event: { readonly data: Question }) => void) | null;
  postMessage(answer: Answer): void;
}

const scope = globalThis as unknown as Scope;

/**
 * Milliseconds of work before the first message; each following shift is longer by half, so that what is found is seen
 * growing, while a long text does not drown the page in messages.
 */
const SHIFT = 40;
/** Milliseconds between two messages with packs. */
const PACK_SHIFT = 500;
/** Milliseconds that a search waits for the lexicon; after that it starts without. */
const PATIENCE = 1500;

/** Lined up while nobody waits, so that the engine's code is compiled before the first card comes; two sentences, two segments. */
const REHEARSAL: AlignTask = {
  en: 'The lamp has burned for forty years, and nobody ever asked me why. We never turned it off; it was there first.',
  de: 'Die Lampe brennt seit vierzig Jahren, und niemand hat je gefragt, warum. Wir schalteten sie nie aus; sie war zuerst da.',
  ...{ segments: null, original: 'en', around: null },
};

let lexicon: Lexicon = emptyLexicon;
let loading: Promise<void> = load();
let run = 0;
/** The batch of cards whose packs are being made. */
let packing = 0;
/** What was searched without the lexicon, to be searched again with it. */
let poor: Texts | null = null;

scope.onmessage = ({ data: question }) => {
  if (question.kind === 'lexicon') {
    loading = load();
    return;
  }
  if (question.kind === 'align') {
    void lineUp(question.batch, question.tasks);
    return;
  }
  if (question.kind === 'pack') {
    void pack(question.batch, question.cards);
    return;
  }
  run = question.run;
  poor = null;
  if (question.kind === 'plain') scope.postMessage({ kind: 'plain', run, text: plainText(question.html) });
  else void search(question);
};

async function load(): Promise<void> {
  if (lexicon !== emptyLexicon) return;
  scope.postMessage({ kind: 'lexicon', state: 'loading' });
  try {
    lexicon = await loadLexicon();
    scope.postMessage({ kind: 'lexicon', state: 'ready' });
    align(REHEARSAL, lexicon);
  } catch {
    scope.postMessage({ kind: 'lexicon', state: 'failed' });
    return;
  }
  if (poor && poor.run === run) void search(poor);
}

async function search(texts: Texts): Promise<void> {
  const { run: mine } = texts;
  await Promise.race([loading, pause(PATIENCE)]);
  if (run !== mine) return;
  poor = lexicon === emptyLexicon ? texts : null;
  try {
    await analyse(texts, lexicon);
  } catch {
    scope.postMessage({ kind: 'problem', run: mine, problem: 'failed' });
  }
}

/** Searches a text and lines up its pairs, with a pause now and then in which a newer question is heard. */
async function analyse(texts: Texts, words: Lexicon): Promise<void> {
  const { run: mine } = texts;
  const stale = (): boolean => run !== mine || words !== lexicon;
  const found = await find(texts, words, stale);
  if (found === null) return;
  if (!found.ok) {
    scope.postMessage({ kind: 'problem', run: mine, problem: found.error.code });
    return;
  }
  const { text, quotes } = found.value;
  const { origins, cards } = proposeCards(found.value, words);
  let first = true;
  let ready: Card[] = [];
  const hand = (): void => {
    if (first) scope.postMessage({ kind: 'found', run: mine, text, quotes, origins, cards: ready });
    else scope.postMessage({ kind: 'more', run: mine, cards: ready });
    first = false;
    ready = [];
  };
  let since = performance.now();
  let shift = SHIFT;
  for (const card of cards) {
    ready.push(card);
    if (performance.now() - since < shift) continue;
    hand();
    await pause(0);
    if (stale()) return;
    since = performance.now();
    shift *= 1.5;
  }
  hand();
  scope.postMessage({ kind: 'done', run: mine });
}

/** What is quoted; null when a newer question came in between. */
async function find({ text, english }: Texts, words: Lexicon, stale: () => boolean): Promise<Found | null> {
  if (english !== '') return findingsOfTexts(text, english, words);
  const steps = analysing(text, words);
  let step = steps.next();
  while (!step.done) {
    await pause(0);
    if (stale()) return null;
    step = steps.next();
  }
  if (!step.value.ok) return step.value;
  const { article, quotes, pairs } = step.value.analysis;
  return ok({ text: article.text, quotes, pairs });
}

/** Lines up pairs that were repaired. */
async function lineUp(batch: number, tasks: readonly AlignTask[]): Promise<void> {
  await Promise.race([loading, pause(PATIENCE)]);
  const alignments: Alignment[] = [];
  for (const task of tasks) {
    alignments.push(align(task, lexicon));
    await pause(0);
  }
  scope.postMessage({ kind: 'aligned', batch, alignments });
}

/** Says what grading needs to know about some cards, until it is asked about others. Without a lexicon that is nothing. */
async function pack(batch: number, cards: readonly Card[]): Promise<void> {
  packing = batch;
  const words = lexicon;
  let ready: Packed[] = [];
  let since = performance.now();
  const hand = (): void => {
    if (ready.length > 0) scope.postMessage({ kind: 'packs', batch, packs: ready });
    ready = [];
    since = performance.now();
  };
  for (const card of words === emptyLexicon ? [] : packs(cards, words)) {
    if (card.pack) ready.push([card.id, card.pack]);
    if (performance.now() - since > PACK_SHIFT) hand();
    await pause(0);
    if (packing !== batch) return;
  }
  hand();
  scope.postMessage({ kind: 'packed', batch });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
