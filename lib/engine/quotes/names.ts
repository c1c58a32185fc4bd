import type { Lexicon } from '../align/lexicon.ts';
import { NAME_PARTICLES, NO_NAMES, ROLES } from '../languages/people.ts';
import { wordMatcher } from '../languages/reporting.ts';

/** Somebody as a clause names them. */
export interface Person {
  readonly name: string | null;
  readonly role: string | null;
}

/** A person in a row of words: where the phrase begins and where it ends (exclusive). */
export interface Mention extends Person {
  readonly start: number;
  readonly end: number;
}

export const isRole = wordMatcher(ROLES);
const DETERMINERS: ReadonlySet<string> = new Set(
  'der die das den dem des ein eine einen einem einer eines sein seine seinem seiner ihr ihre ihrem ihrer dessen deren'.split(
    ' ',
  ),
);
/** Endings of nouns for people: "die Meteorologin Carla Finch". */
const AGENT = /(?:in|ist|ant|loge|eur|ler)$/u;
/** The same, surer: a noun that alone, without a name, is somebody. */
const PERSON = /(?:erin|istin|ist|loge|login|eur|eurin|ler|lerin|ant|antin)$/u;
/** Nouns for what is said, which are no names: "Politische Slogans". */
const SAYING =
  /(?:slogan|motto|spruch|sätze|satz|parole|worte|zitat|inschrift|aufschrift|kampagne|charakter|manifest)(?:s|n|es)?$/iu;
/** Longest name with what somebody is, in words. */
const LONGEST = 6;

/** Words and signs of a clause, in order: "Bell", ",", "der", "Chef". */
export function clauseWords(clause: string): string[] {
  const plain = /\. ?[Ba]\./u.test(clause) ? clause.replace(/\bz\. ?B\. ?|\bu\. ?a\. ?/gu, '') : clause;
  return (
    plain.match(
      /@[\p{L}\p{N}_.]*[\p{L}\p{N}_]|[\p{L}\p{M}\p{N}]+(?:[-'’.&/](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[,:;()–—□.]/gu,
    ) ?? []
  );
}

/** Reads who is named in a clause; knows names from other nouns by the article and by the lexicon. */
export class NameReader {
  readonly #book: ReadonlyMap<string, { readonly name: string; readonly at: number }>;
  readonly #lexicon: Lexicon;
  readonly #known = new Map<string, boolean>();

  constructor(text: string, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#book = collectNames(text);
  }

  /**
   * The noun phrase that begins at `words[from]`: what somebody is and what they are called. "der Technologie-Chef John
   * Bell aus Ohio" gives the role "Technologie-Chef" and the name "John Bell". With `trusting`, any noun without an article is a name: nobody
   * writes "sagte Niederlage".
   */
  read(words: readonly string[], from: number, trusting = false): Mention | null {
    let at = from;
    const determined = DETERMINERS.has((words[at] ?? '').toLowerCase());
    if (determined) at++;
    if (determined) while (at - from < 4 && /^\p{Ll}/u.test(words[at] ?? '')) at++;
    const phrase: string[] = [];
    for (; at < words.length && phrase.length < LONGEST; at++) {
      const word = words[at]!;
      const particle =
        NAME_PARTICLES.has(word) &&
        phrase.length > 0 &&
        (trusting || NAME_PARTICLES.has(phrase.at(-1)!) || this.#isName(phrase.at(-1)!)) &&
        // "Ida Norton von der Stadtpost" says where she works, "Uta von der Heide" what she is called.
        !(phrase.length > 1 && word === 'von' && words[at + 1] === 'der') &&
        /^\p{Lu}|^der$/u.test(words[at + 1] ?? '') &&
        (!DETERMINERS.has(word) || phrase.at(-1) === 'von') &&
        !isRole(phrase.at(-1)!) &&
        !determined;
      const handle =
        word.startsWith('@') || (phrase.length > 0 && /^\p{Ll}+\d+$/u.test(word) && isRole(phrase.at(-1)!));
      if (!particle && !handle && (!/^\p{Lu}/u.test(word) || NO_NAMES.has(word.toLowerCase()))) break;
      phrase.push(word);
    }
    if (phrase.length === 0) return null;
    let roles = 0;
    while (
      roles < phrase.length &&
      (isRole(phrase[roles]!) ||
        (determined && roles === 0 && (phrase.length === 1 || !this.#isName(phrase[0]!) || AGENT.test(phrase[0]!))))
    )
      roles++;
    const name = phrase.slice(roles);
    const named = name.some((word) => NAME_PARTICLES.has(word) || this.#isName(word)) || (trusting && !determined);
    const isName = name.length > 0 && named && !name.every((word) => isRole(word));
    if (isName && roles === 0 && name.length === 1 && modified(words, from)) return null;
    const role = phrase.slice(0, roles).join(' ');
    if (!isName && !(isRole(phrase[roles - 1] ?? '') || PERSON.test(phrase[roles - 1] ?? ''))) return null;
    if (isName && SAYING.test(name.at(-1)!)) return null;
    return { name: isName ? name.join(' ') : null, role: role === '' ? null : role, start: from, end: at };
  }

  /** Everybody named in a row of words, in order. */
  all(words: readonly string[]): Mention[] {
    const found: Mention[] = [];
    for (let at = 0; at < words.length; at++) {
      const mention = this.read(words, at);
      if (!mention) continue;
      if (mention.name !== null) found.push(mention);
      at = mention.end - 1;
    }
    return found;
  }

  /** "Musk" as "Elon Musk", where the article gives the name in full before `at`. */
  inFull(person: Person, at: number): Person {
    if (!person.name || person.name.includes(' ')) return { name: person.name, role: person.role };
    const full = this.#book.get(person.name) ?? this.#book.get(person.name.replace(/s$/u, ''));
    return { name: full && full.at < at ? full.name : person.name, role: person.role };
  }

  /** A word that is the last of a full name, or that the lexicon does not know as a German noun. */
  #isName(word: string): boolean {
    if (this.#book.has(word)) return true;
    if (word.startsWith('@') || /^\p{Ll}+\d+$/u.test(word)) return true;
    if (word.length < 2 || NO_NAMES.has(word.toLowerCase()) || isRole(word)) return false;
    const known = this.#known.get(word) ?? this.#looksLikeName(word);
    this.#known.set(word, known);
    return known;
  }

  #looksLikeName(word: string): boolean {
    const [best] = this.#lexicon.translations(word, 'de', 1);
    if (best !== undefined && best.p > 0.02) return word.toLowerCase() === best.stem;
    return !/(?:ung|heit|keit|schaft|tion|ismus|ität|chen|end|worte|satz|rede|spiel|film|buch)(?:en|s|e)?$/u.test(word);
  }
}

/** A noun behind an article or an adjective is no name: "ein spezifisches Problem". */
function modified(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? '';
  const ahead = (words[at - 2] ?? '').toLowerCase();
  return (
    DETERMINERS.has(before.toLowerCase()) ||
    /^\p{Ll}{2,}(?:es|em)$/u.test(before) ||
    (/^\p{Ll}+(?:e|en|er)$/u.test(before) && DETERMINERS.has(ahead))
  );
}

/** Collects names of two and more words ("Elon Musk") in one pass: last word of the name → the name, and where. */
function collectNames(text: string): ReadonlyMap<string, { readonly name: string; readonly at: number }> {
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
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu)) {
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
