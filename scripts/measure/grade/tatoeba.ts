import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../../lib/engine/align/lexicon.ts';
import { lexiconStem } from '../../../lib/engine/align/lexicon.ts';
import type { AnswerDirection } from '../../../lib/engine/grade/types.ts';
import { foldWord } from '../../../lib/engine/languages/fold.ts';
import { tokenize } from '../../../lib/engine/text/tokens.ts';
import type { Language } from '../../../lib/engine/types.ts';
import type { Answer } from './answers.ts';

type Links = Map<string, Set<string>>;

/** Share of what could be made that is made, so that no kind outweighs the others. */
const KEPT = Object.freeze({ fine: 0.12, off: 0.07, sharing: 0.15 });

/**
 * Answers to short sentences: another translation of the same sentence is right (`tatoeba_fine`), a translation of
 * another sentence that differs in one word is wrong (`tatoeba_off`). Deterministic.
 * @param data the folder that holds `parallel/tatoeba.*`
 */
export function tatoebaAnswers(data: string, lexicon: Lexicon): Answer[] {
  const [en, de] = (['en', 'de'] as const).map((lang) =>
    readFileSync(`${data}/parallel/tatoeba.${lang}`, 'utf8').split('\n'),
  ) as [string[], string[]];
  const ofEnglish: Links = new Map();
  const ofGerman: Links = new Map();
  en.forEach((text, k) => {
    if (text === '' || !de[k]) return;
    link(ofEnglish, text, de[k]);
    link(ofGerman, de[k], text);
  });
  const chance = chances(7);
  return [
    ...rightOnes(ofEnglish, 'en-de', chance),
    ...wrongOnes(ofGerman, ofEnglish, 'en-de', lexicon, chance),
    ...rightOnes(ofGerman, 'de-en', chance),
    ...wrongOnes(ofEnglish, ofGerman, 'de-en', lexicon, chance),
  ];
}

function link(links: Links, from: string, to: string): void {
  const set = links.get(from);
  if (set) set.add(to);
  else links.set(from, new Set([to]));
}

/** A linear congruential generator, 0 to 1. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function words(text: string, lang: Language): string[] {
  return tokenize(text, lang)
    .filter((token) => token.kind !== 'punctuation')
    .map((token) => foldWord(token.text));
}

function rightOnes(links: Links, direction: AnswerDirection, chance: () => number): Answer[] {
  const [from, to] = direction.split('-') as [Language, Language];
  const found: Answer[] = [];
  for (const [source, set] of links) {
    if (set.size < 2 || words(source, from).length < 3) continue;
    const all = [...set];
    const first = Math.floor(chance() * all.length);
    const second = (first + 1 + Math.floor(chance() * (all.length - 1))) % all.length;
    const [reference, answer] = [all[first]!, all[second]!];
    if (chance() >= KEPT.fine || words(reference, to).join(' ') === words(answer, to).join(' ')) continue;
    found.push({ source, reference, answer, direction, ok: 1, human: null, cat: 'tatoeba_fine' });
  }
  return found;
}

function wrongOnes(
  links: Links,
  back: Links,
  direction: AnswerDirection,
  lexicon: Lexicon,
  chance: () => number,
): Answer[] {
  const lang = direction.slice(3) as Language;
  const alike = new Map<string, string[]>();
  for (const text of links.keys()) {
    const list = words(text, lang);
    if (list.length < 4 || list.length > 12) continue;
    list.forEach((_, k) => {
      const pattern = [...list.slice(0, k), '*', ...list.slice(k + 1)].join(' ');
      const texts = alike.get(pattern);
      if (texts) texts.push(text);
      else alike.set(pattern, [text]);
    });
  }
  const siblings = (text: string): Set<string> =>
    new Set([...(links.get(text) ?? [])].flatMap((source) => [...(back.get(source) ?? [])]));
  const found: Answer[] = [];
  for (const texts of alike.values()) {
    const reference = texts[Math.floor(chance() * texts.length)]!;
    const answer = texts[Math.floor(chance() * texts.length)]!;
    if (texts.length < 2 || reference === answer || chance() >= KEPT.off) continue;
    const near = siblings(reference);
    if (near.has(answer) || [...near].some((text) => siblings(text).has(answer))) continue;
    if (!differ(words(reference, lang), words(answer, lang), lang, lexicon) && chance() >= KEPT.sharing) continue;
    const source = [...(links.get(reference) ?? [])][0]!;
    found.push({ source, reference, answer, direction, ok: 0, human: null, cat: 'tatoeba_off' });
  }
  return found;
}

/** Is the one word that differs another word, and no likely synonym? */
function differ(a: readonly string[], b: readonly string[], lang: Language, lexicon: Lexicon): boolean {
  const at = a.findIndex((word, k) => word !== b[k]);
  const [x, y] = [a[at] ?? '', b[at] ?? ''];
  if (lexiconStem(x, lang) === lexiconStem(y, lang)) return false;
  const likely = (word: string): string[] =>
    lexicon
      .translations(word, lang, 20)
      .filter(({ p }) => p > 0.01)
      .map(({ stem }) => stem);
  const ofX = new Set(likely(x));
  return !likely(y).some((stem) => ofX.has(stem));
}
