import { APOSTROPHE, HYPHEN, plainApostrophes } from '../languages/signs.ts';
import type { Language } from '../types.ts';

/** Words that only sentences have. */
// prettier-ignore
const SENTENCE_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set("i you he she it we they me us them is are was were am be been have has had do does did don't doesn't didn't can can't cannot could would should will won't must not never this that i'm i've i'll i'd you're you've you'll he's she's it's we're we've we'll they're they've that's there's what's isn't aren't wasn't let's ain't my your our go get come make want know think need say please if because who".split(' ')),
  de: new Set('ich du er sie es wir ihr mich dich uns euch mir dir ihm ihnen ist sind bin bist war waren wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen soll sollen sollte will wollen wollte darf dürfen nicht nie kein keine keinen wenn weil dass ob man mein meine unser unsere dein deine gibt macht geht hätte wäre würde habe sei'.split(' ')),
};

const SMALL_IN_TITLES: ReadonlySet<string> = new Set(
  "a an the of and or in on at to for from by with but nor as vs is it's".split(' '),
);

const WORD = new RegExp(String.raw`[\p{L}\p{M}\p{N}]+(?:[${APOSTROPHE}${HYPHEN}][\p{L}\p{M}\p{N}]+)*`, 'gu');

/** The words of a quotation, with what they are held together by: "don't", "well-known". */
export function phraseWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** "I", "you", "is", "don't": a verb or a pronoun of its own language. */
export function hasSentenceWord(words: readonly string[], lang: Language): boolean {
  return words.some((word) => SENTENCE_WORDS[lang].has(plainApostrophes(word.toLowerCase())));
}

/** A capital at its head alone. */
export function isSentenceCase(words: readonly string[]): boolean {
  return (
    words.length > 2 && /^\p{Lu}/u.test(words[0]!) && words.slice(1).every((word) => /^[\p{Ll}\p{N}]|^I\b/u.test(word))
  );
}

/** All long words of an English name begin with a capital letter. */
export function isTitleCase(words: readonly string[], lang: Language | 'other'): boolean {
  if (lang === 'de' || words.length < 2) return false;
  const long = words.filter((word) => !SMALL_IN_TITLES.has(word.toLowerCase()));
  return long.length > 1 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
