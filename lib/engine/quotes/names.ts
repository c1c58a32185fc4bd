import { NAME_PARTICLES, NO_NAMES, ROLES } from '../languages/people.ts';
import { wordMatcher } from '../languages/reporting.ts';

/** Somebody as a clause names them. */
export interface Person {
  readonly name: string | null;
  readonly role: string | null;
}

const isRole = wordMatcher(ROLES);
const DETERMINERS: ReadonlySet<string> = new Set(
  'der die das den dem ein eine einen einem einer sein seine seinem seiner ihr ihre ihrem dessen deren'.split(' '),
);

/**
 * The noun phrase at the beginning of `words`: what somebody is and what they are called. "der Technologie-Chef John
 * Bell aus Ohio" gives the role "Technologie-Chef" and the name "John Bell".
 */
export function readPerson(words: readonly string[]): Person | null {
  let at = 0;
  const determined = DETERMINERS.has(words[0] ?? '');
  if (determined) at++;
  if (determined) while (at < 4 && /^\p{Ll}/u.test(words[at] ?? '')) at++;
  const phrase: string[] = [];
  for (; at < words.length && phrase.length < 6; at++) {
    const word = words[at]!;
    const capital = /^[\p{Lu}\p{N}]/u.test(word) && !/^\p{N}+\.?$/u.test(word);
    const particle =
      NAME_PARTICLES.has(word) &&
      phrase.length > 0 &&
      /^\p{Lu}/u.test(words[at + 1] ?? '') &&
      !isRole(phrase.at(-1)!) &&
      phrase.length < 3 &&
      word !== 'zu' &&
      word !== 'der' &&
      !(word === 'von' && determined);
    if (!capital && !particle) break;
    if (phrase.length === 0 && NO_NAMES.has(word.toLowerCase())) return null;
    if (NO_NAMES.has(word.toLowerCase()) && !particle) break;
    phrase.push(word.replace(/(?<=\p{L}{3})\.$/u, ''));
    if (/\p{L}{3}\.$/u.test(word)) break;
  }
  return split(phrase, determined);
}

function split(phrase: readonly string[], determined: boolean): Person | null {
  if (phrase.length === 0) return null;
  let roles = 0;
  while (
    roles < phrase.length &&
    (isRole(phrase[roles]!) || (determined && roles === 0)) &&
    !/^[A-Z]\.$/u.test(phrase[roles]!)
  )
    roles++;
  if (roles === phrase.length && !determined && phrase.length > 1) roles--;
  const name = phrase.slice(roles).join(' ');
  const role = phrase.slice(0, roles).join(' ');
  return { name: name === '' ? null : name, role: role === '' ? null : role };
}

/** Words and signs of a clause, in order: "Bell", ",", "der", "Chef". */
export function clauseWords(clause: string): string[] {
  return clause.match(/[\p{L}\p{M}\p{N}]+(?:[-'’.&/](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[,:;()–—□.]/gu) ?? [];
}

/** Where each full name of the article stands first: last word of the name → the name. */
export type NameBook = ReadonlyMap<string, { readonly name: string; readonly at: number }>;

/** Collects names of two and more words ("Elon Musk") in one pass, so that "Musk" can be given in full. */
export function collectNames(text: string): NameBook {
  const book = new Map<string, { name: string; at: number }>();
  const pattern = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;
  let run: string[] = [];
  let runStart = 0;
  let runEnd = -2;
  const flush = (): void => {
    while (run.length > 0 && (NO_NAMES.has(run[0]!.toLowerCase()) || isRole(run[0]!))) run.shift();
    if (run.length >= 2 && run.length <= 4) {
      const last = run.at(-1)!;
      if (!book.has(last) && !isRole(last)) book.set(last, { name: run.join(' '), at: runStart });
    }
    run = [];
  };
  for (const match of text.matchAll(pattern)) {
    const word = match[0];
    const joined = match.index === runEnd + 1 && text[runEnd] === ' ';
    const name = /^\p{Lu}[\p{L}'’-]+$/u.test(word) && word.length > 1;
    const initial = /^\p{Lu}$/u.test(word);
    if (
      !joined &&
      !(match.index === runEnd + 2 && text.slice(runEnd, runEnd + 2) === '. ' && /^\p{Lu}$/u.test(run.at(-1) ?? ''))
    )
      flush();
    if (name || initial) {
      if (run.length === 0) runStart = match.index;
      run.push(initial ? `${word}.` : word);
    } else flush();
    runEnd = match.index + word.length;
  }
  flush();
  return book;
}
