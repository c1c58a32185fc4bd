import { FAULT_PATTERNS } from '../../languages/fault-patterns.ts';
import type { FaultPattern } from '../../languages/fault-pattern.ts';
import { isOverregular } from '../../languages/irregular.ts';
import type { Language } from '../../types.ts';
import type { Fault } from './fault.ts';
import type { Word } from './sentence-words.ts';

/** Sequences and forms that only learners write ("Heute ich habe", "getted"). */
export function patternFaults(
  words: readonly Word[],
  lang: Language,
  slips: readonly FaultPattern[] = FAULT_PATTERNS[lang],
): Fault[] {
  const faults: Fault[] = words
    .filter((word) => lang === 'de' && isOverregular(word.key, lang))
    .map(({ start, end }) => ({ kind: 'word-form', start, end }));
  const { line, starts } = lineOf(words);
  for (const { pattern, kind } of slips) {
    const match = pattern.exec(line);
    if (!match) continue;
    const to = match.index + match[0].length;
    const inside = words.filter((_, at) => starts[at]! > match.index && starts[at]! + words[at]!.key.length <= to);
    if (inside.length > 0) faults.push({ kind, start: inside[0]!.start, end: inside.at(-1)!.end });
  }
  return faults;
}

/**
 * The words' keys parted by single blanks, with `,` for a pause, `.` at the ends of sentences and `? .` at those of
 * questions, and where each begins.
 */
function lineOf(words: readonly Word[]): { readonly line: string; readonly starts: readonly number[] } {
  let line = '';
  const starts: number[] = [];
  words.forEach(({ key, before }, at) => {
    if (before === '.' && words[at - 1]?.asked) line += ' ?';
    if (before === '.' || before === ',') line += ` ${before}`;
    line += before === '-' ? '-' : ' ';
    starts.push(line.length);
    line += key;
  });
  return { line: `${line}${words.at(-1)?.asked ? ' ?' : ''} . `, starts };
}
