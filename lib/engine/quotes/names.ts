import type { Lexicon } from '../align/lexicon.ts';
import { NAME_PARTICLES, NO_NAMES } from '../languages/people.ts';
import { APOSTROPHE, DASH, HYPHEN } from '../languages/signs.ts';
import { collectNames, type NameBook } from './namebook.ts';
import { isDeterminer, isRole, isSaying, isSomebody, looksLikeAgent } from './nouns.ts';

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

/** Longest name with what somebody is, in words. */
const LONGEST = 6;

const WORD_OR_SIGN = new RegExp(
  String.raw`@[\p{L}\p{N}_.]*[\p{L}\p{N}_]|[\p{L}\p{M}\p{N}]+(?:[${HYPHEN}${APOSTROPHE}.&/](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[,:;()${DASH}□.]`,
  'gu',
);

/** Words and signs of a clause, in order: "Bell", ",", "der", "Chef". */
export function clauseWords(clause: string): string[] {
  const plain = /\. ?[Ba]\./u.test(clause) ? clause.replace(/\bz\. ?B\. ?|\bu\. ?a\. ?/gu, '') : clause;
  return plain.match(WORD_OR_SIGN) ?? [];
}

/** Reads who is named in a clause; knows names from other nouns by the article and by the lexicon. */
export class NameReader {
  readonly #book: NameBook;
  readonly #lexicon: Lexicon;
  readonly #known = new Map<string, boolean>();

  constructor(text: string, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#book = collectNames(text);
  }

  /**
   * The noun phrase that begins at `words[from]`: what somebody is and what they are called. "der Technologie-Chef John
   * Bell aus Ohio" gives the role "Technologie-Chef" and the name "John Bell". With `trusting`, any noun without an
   * article is a name: nobody writes "sagte Niederlage".
   */
  read(words: readonly string[], from: number, trusting = false): Mention | null {
    const determined = isDeterminer(words[from] ?? '');
    const nouns = determined ? pastAdjectives(words, from) : from;
    const phrase = this.#phrase(words, nouns, determined, trusting);
    if (phrase.length === 0) return null;
    const roles = this.#roles(phrase, determined);
    const role = phrase.slice(0, roles);
    const name = phrase.slice(roles);
    const person = { role: role.length === 0 ? null : role.join(' '), start: from, end: nouns + phrase.length };
    if (!this.#isFullName(name, trusting && !determined))
      return isSomebody(role.at(-1) ?? '') ? { name: null, ...person } : null;
    if (isSaying(name.at(-1)!)) return null;
    const onlyNoun = roles === 0 && name.length === 1;
    return onlyNoun && isModified(words, from) ? null : { name: name.join(' '), ...person };
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

  /** The nouns from `words[from]` on, with what is no noun and yet belongs to a name: "Uta von der Heide", "@bell". */
  #phrase(words: readonly string[], from: number, determined: boolean, trusting: boolean): string[] {
    const phrase: string[] = [];
    for (let at = from; at < words.length && phrase.length < LONGEST; at++) {
      const word = words[at]!;
      const goesOn =
        isNoun(word) || isHandle(word, phrase) || (!determined && this.#isParticle(words, at, phrase, trusting));
      if (!goesOn) break;
      phrase.push(word);
    }
    return phrase;
  }

  /** A small word between two parts of a name: "von" in "Ursula von der Leyen". */
  #isParticle(words: readonly string[], at: number, phrase: readonly string[], trusting: boolean): boolean {
    const word = words[at]!;
    const last = phrase.at(-1);
    if (!NAME_PARTICLES.has(word) || last === undefined || isRole(last)) return false;
    if (isDeterminer(word) && last !== 'von') return false;
    const next = words[at + 1] ?? '';
    // "Ida Norton von der Stadtpost" says where she works, "Uta von der Heide" what she is called.
    if (phrase.length > 1 && word === 'von' && next === 'der') return false;
    return /^\p{Lu}|^der$/u.test(next) && (trusting || NAME_PARTICLES.has(last) || this.#isName(last));
  }

  /** How many words of the phrase say what somebody is; behind an article the first noun may do so that no list has. */
  #roles(phrase: readonly string[], determined: boolean): number {
    const first = phrase[0]!;
    let roles = determined && (phrase.length === 1 || looksLikeAgent(first) || !this.#isName(first)) ? 1 : 0;
    while (roles < phrase.length && isRole(phrase[roles]!)) roles++;
    return roles;
  }

  #isFullName(name: readonly string[], trusted: boolean): boolean {
    const named = trusted || name.some((word) => NAME_PARTICLES.has(word) || this.#isName(word));
    return named && !name.every((word) => isRole(word));
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

/** Behind an article, up to three adjectives: "der frühere englische Spieler". Where the nouns begin. */
function pastAdjectives(words: readonly string[], article: number): number {
  let at = article + 1;
  while (at - article < 4 && /^\p{Ll}/u.test(words[at] ?? '')) at++;
  return at;
}

function isNoun(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !NO_NAMES.has(word.toLowerCase());
}

/** "@bell"; behind a role also "Userin anna99". */
function isHandle(word: string, phrase: readonly string[]): boolean {
  return word.startsWith('@') || (phrase.length > 0 && /^\p{Ll}+\d+$/u.test(word) && isRole(phrase.at(-1)!));
}

/** A noun behind an article or an adjective is no name: "ein spezifisches Problem". */
function isModified(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? '';
  return (
    isDeterminer(before) ||
    /^\p{Ll}{2,}(?:es|em)$/u.test(before) ||
    (/^\p{Ll}+(?:e|en|er)$/u.test(before) && isDeterminer(words[at - 2] ?? ''))
  );
}
