import type { Result } from '../../decks/result.ts';
import { parseOwnAnswer, type OwnAnswer } from '../../study/own-answers.ts';
import { read, write } from './database.ts';
import type { StorageError } from './errors.ts';

/** What the learner decided about answers, of all cards; what this version cannot read stays where it is. */
export async function allOwnAnswers(): Promise<Result<OwnAnswer[], StorageError>> {
  const found = await read(['answers'], (transaction) => transaction.objectStore('answers').getAll());
  return found.ok ? { ok: true, value: found.value.map(parseOwnAnswer).filter((each) => each !== null) } : found;
}

/** Keeps a decision, in place of an earlier one about the same wording. */
export function saveOwnAnswer(answer: OwnAnswer): Promise<Result<void, StorageError>> {
  return write(['answers'], async (transaction) => {
    await transaction.objectStore('answers').put(answer);
  });
}

export function deleteOwnAnswer(id: string): Promise<Result<void, StorageError>> {
  return write(['answers'], async (transaction) => {
    await transaction.objectStore('answers').delete(id);
  });
}
