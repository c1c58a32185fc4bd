import { NO_NAMES } from '../languages/people.ts';
import { APOSTROPHE, HYPHEN } from '../languages/signs.ts';
import { isRole } from './nouns.ts';

/** Names of an article that it gives in full: last word of the name → the name, and where it stands first. */
export type NameBook = ReadonlyMap<string, { readonly name: string; readonly at: number }>;

const WORD = new RegExp(String.raw`[\p{L}\p{M}\p{N}]+(?:[${HYPHEN}${APOSTROPHE}][\p{L}\p{M}\p{N}]+)*`, 'gu');

/** Collects names of two and more words ("Elon Musk") in one pass. */
export function collectNames(text: string): NameBook {
  const book = new Map<string, { name: string; at: number }>();
  let run: string[] = [];
  let start = 0;
  let end = -2;
  const flush = (): void => {
    while (run.length > 0 && (NO_NAMES.has(run[0]!.toLowerCase()) || isRole(run[0]!))) run.shift();
    const last = run.at(-1);
    if (last !== undefined && run.length >= 2 && run.length <= 4 && !book.has(last) && !isRole(last))
      book.set(last, { name: run.join(' '), at: start });
    run = [];
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const afterInitial = text.startsWith('. ', end) && index === end + 2 && /^\p{Lu}\.$/u.test(run.at(-1) ?? '');
    if (!(index === end + 1 && text[end] === ' ') && !afterInitial) flush();
    if (/^\p{Lu}/u.test(word)) {
      if (run.length === 0) start = index;
      run.push(word.length === 1 ? `${word}.` : word);
    } else flush();
    end = index + word.length;
  }
  flush();
  return book;
}
