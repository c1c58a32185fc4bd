import { useSyncExternalStore } from 'react';
import { allOwnAnswers, deleteOwnAnswer, saveOwnAnswer } from '#lib/storage/browser/own-answers.ts';
import type { OwnAnswer } from '#lib/study/own-answers.ts';
import { onImport } from '#lib/storage/browser/study-log.ts';

const NONE: readonly OwnAnswer[] = Object.freeze([]);

/** The learner's decisions, read once; null until they are there. What cannot be stored still counts on this page. */
let known: readonly OwnAnswer[] | null = null;
let reading = false;
const listeners = new Set<() => void>();

function become(next: readonly OwnAnswer[]): void {
  known = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!reading) {
    reading = true;
    read();
    onImport(read);
  }
  return () => listeners.delete(listener);
}

function read(): void {
  void allOwnAnswers().then((found) => {
    become(found.ok ? found.value : (known ?? NONE));
  });
}

function neither(): () => void {
  return () => undefined;
}

/** Null until the decisions are read. `wanted`: false where nothing is typed, and nothing need be read. */
export function useOwnAnswers(wanted: boolean): readonly OwnAnswer[] | null {
  return useSyncExternalStore(
    wanted ? subscribe : neither,
    () => known,
    () => null,
  );
}

export function decide(answer: OwnAnswer): void {
  become([...(known ?? NONE).filter(({ id }) => id !== answer.id), answer]);
  void saveOwnAnswer(answer);
}

export function takeDecisionBack(id: string): void {
  become((known ?? NONE).filter((each) => each.id !== id));
  void deleteOwnAnswer(id);
}
