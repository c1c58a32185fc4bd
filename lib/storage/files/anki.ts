import type { Deck } from '#lib/decks/deck.ts';
import type { AnkiReading } from '#lib/decks/formats/anki/read.ts';
import type { FileError } from '#lib/decks/formats/reading.ts';
import { fail, type Result } from '#lib/decks/result.ts';
import type { AnkiAnswer, AnkiTask } from './anki.worker.ts';

/** Milliseconds that a package may keep its worker busy. */
const PATIENCE = 60_000;

/** A deck as an Anki package. @throws when the worker cannot do it */
export async function ankiPackage(deck: Deck): Promise<Uint8Array> {
  const answer = await ask({ kind: 'write', deck, now: Date.now() });
  if (answer.kind !== 'written') throw new Error('no package came of the deck');
  return answer.file;
}

/** The notes in an Anki package. */
export async function ankiNotes(file: Uint8Array): Promise<Result<AnkiReading, FileError>> {
  const answer = await ask({ kind: 'read', file });
  return answer.kind === 'read' ? answer.read : fail('damaged');
}

/** One worker a task, ended afterwards: Anki packages are rare, and SQLite is large. */
function ask(task: AnkiTask): Promise<AnkiAnswer> {
  const worker = new Worker(new URL('./anki.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<AnkiAnswer>((resolve) => {
    const timer = setTimeout(() => {
      resolve({ kind: 'failed' });
    }, PATIENCE);
    const end = (answer: AnkiAnswer) => {
      clearTimeout(timer);
      resolve(answer);
    };
    worker.onmessage = ({ data }: MessageEvent<AnkiAnswer>) => {
      end(data);
    };
    worker.onerror = () => {
      end({ kind: 'failed' });
    };
    worker.postMessage(task);
  }).finally(() => {
    worker.terminate();
  });
}
