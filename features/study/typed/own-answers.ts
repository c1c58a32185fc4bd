import { useSyncExternalStore } from 'react';
import { allOwnAnswers, deleteOwnAnswer, saveOwnAnswer } from '#lib/storage/browser/own-answers.ts';
import { moment } from '#lib/storage/browser/moment.ts';
import { ownAnswerId, type OwnAnswer } from '#lib/study/own-answers.ts';
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

/** Keeps the learner's verdict on an answer that was typed, for good; null takes it back. */
export function decide(answer: Pick<OwnAnswer, 'cardId' | 'direction' | 'text'>, right: boolean | null): void {
  const id = ownAnswerId(answer.cardId, answer.direction, answer.text);
  const others = (known ?? NONE).filter((each) => each.id !== id);
  if (right === null) {
    become(others);
    void deleteOwnAnswer(id);
    return;
  }
  const decided: OwnAnswer = { version: 1, id, ...answer, right, at: moment().at };
  become([...others, decided]);
  void saveOwnAnswer(decided);
}
