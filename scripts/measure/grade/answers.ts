import type { AnswerDirection } from '../../../lib/engine/grade/types.ts';

/** A graded answer of the development set: `ok` 0 or 1, or a graded human score. */
export interface Answer {
  readonly source: string;
  readonly reference: string;
  readonly answer: string;
  readonly direction: AnswerDirection;
  readonly ok: 0 | 1 | null;
  readonly human: number | null;
  readonly cat: string;
}

export function readAnswers(jsonLines: string): Answer[] {
  return jsonLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row = JSON.parse(line) as Partial<Answer>;
      return {
        source: (row.source ?? '').trim(),
        reference: (row.reference ?? '').trim(),
        answer: (row.answer ?? '').trim(),
        direction: row.direction ?? 'en-de',
        ok: row.ok ?? null,
        human: row.human ?? null,
        cat: row.cat ?? '',
      };
    });
}

/**
 * 0, 1 or 2, by what is translated, so that all answers to one sentence fall into one third. FNV-1a over the
 * reference's letters. Thirds 0 and 1 are fitted on; third 2 is held out.
 */
export function thirdOf(answer: Answer): 0 | 1 | 2 {
  let hash = 0x811c9dc5;
  for (const letter of answer.reference
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .slice(0, 60)) {
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  }
  return ((hash >>> 11) % 3) as 0 | 1 | 2;
}
