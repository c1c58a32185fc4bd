import { PackMaker, WIDE_PACK } from '../../lib/decks/studypack.ts';
import { gradeAnswer } from '../../lib/engine/grade/grade.ts';
import type { AnswerDirection } from '../../lib/engine/grade/types.ts';
import { InputError, UsageError } from '../errors.ts';
import { eachJsonLine, textField } from '../io.ts';
import { loadLexicon } from '../lexicon.ts';

/** Longer texts are no flashcards. UTF-16 units. */
const LONGEST_TEXT = 20_000;

/** `grade --jsonl`: lines `{source, reference, answer, direction, accepts?}` in, a grade a line out. */
export async function grade(args: readonly string[]): Promise<void> {
  if (args.length !== 1 || args[0] !== '--jsonl') throw new UsageError('grade reads JSON lines: grade --jsonl');
  const maker = new PackMaker(loadLexicon());
  await eachJsonLine((row) => {
    const source = row.source === undefined || row.source === null ? '' : bounded(textField(row, 'source'), 'source');
    const reference = bounded(textField(row, 'reference'), 'reference');
    const answer = bounded(textField(row, 'answer'), 'answer');
    const direction = directionOf(row.direction);
    const accepts = acceptsOf(row.accepts);
    const target = [reference, ...accepts].join('\n');
    const pack = maker.pack(direction === 'en-de' ? { en: source, de: target } : { en: target, de: source }, WIDE_PACK);
    return gradeAnswer({ source, reference, accepts, answer, direction, pack });
  });
}

function bounded(text: string, name: string): string {
  if (text.length > LONGEST_TEXT) throw new InputError(`"${name}" is longer than ${LONGEST_TEXT} characters`);
  return text;
}

function directionOf(value: unknown): AnswerDirection {
  if (value !== 'en-de' && value !== 'de-en') throw new InputError('"direction" must be "en-de" or "de-en"');
  return value;
}

function acceptsOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.length > 50 || !value.every((entry) => typeof entry === 'string')) {
    throw new InputError('"accepts" must be a list of at most 50 texts');
  }
  return value.map((entry) => bounded(entry, 'accepts'));
}
