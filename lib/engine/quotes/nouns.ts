import { ROLES } from '../languages/people.ts';
import { wordMatcher } from '../languages/reporting.ts';

/** A noun that says what somebody is: "Tesla-Chef", "Sängerin". */
export const isRole = wordMatcher(ROLES);

const DETERMINERS: ReadonlySet<string> = new Set(
  'der die das den dem des ein eine einen einem einer eines sein seine seinem seiner ihr ihre ihrem ihrer dessen deren'.split(
    ' ',
  ),
);
const AGENT = /(?:in|ist|ant|loge|eur|ler)$/u;
const PERSON = /(?:erin|istin|ist|loge|login|eur|eurin|ler|lerin|ant|antin)$/u;
const SAYING =
  /(?:slogan|motto|spruch|sätze|satz|parole|worte|zitat|inschrift|aufschrift|kampagne|charakter|manifest)(?:s|n|es)?$/iu;

/** An article, or a pronoun in its place, however it is written: "Der", "ihre". */
export function isDeterminer(word: string): boolean {
  return DETERMINERS.has(word.toLowerCase());
}

/** It ends as nouns for people do: "die Meteorologin Carla Finch". */
export function looksLikeAgent(noun: string): boolean {
  return AGENT.test(noun);
}

/** The same, surer: a noun that alone, without a name, is somebody. */
export function isSomebody(noun: string): boolean {
  return isRole(noun) || PERSON.test(noun);
}

/** A noun for what is said, which is no name: "Politische Slogans". */
export function isSaying(noun: string): boolean {
  return SAYING.test(noun);
}
