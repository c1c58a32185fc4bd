import { baseForm } from '../../languages/irregular.ts';
import { BRITISH_TO_AMERICAN, ENGLISH_JOINED, ENGLISH_TWINS, GERMAN_SHORT } from '../../languages/spelling.ts';
import { foldToken } from '../../languages/fold.ts';
import { stemWord } from '../../text/stem.ts';
import type { Language } from '../../types.ts';

const TWINS: ReadonlyMap<string, string> = new Map(ENGLISH_TWINS);
const JOINED: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(ENGLISH_JOINED));
const SHORT: ReadonlyMap<string, string> = new Map(Object.entries(GERMAN_SHORT));

/**
 * Spelling-neutral form of a word: case, ß and ss, ä and ae, apostrophes, contractions, British and American spelling
 * fold together; "schon" and "schön" do not.
 */
export function spellingKey(word: string, lang: Language): string {
  const folded = foldToken(word, lang);
  return lang === 'de' ? germanKey(folded) : americanKey(folded);
}

function germanKey(folded: string): string {
  const full = SHORT.get(folded) ?? folded;
  return full
    .replaceAll('ae', 'ä')
    .replaceAll('oe', 'ö')
    .replace(/(?<![aeqäö])ue/gu, 'ü');
}

function americanKey(folded: string): string {
  const twin = TWINS.get(folded);
  if (twin !== undefined) return twin;
  for (const { from, to } of BRITISH_TO_AMERICAN) {
    const changed = folded.replace(from, to);
    if (changed !== folded) return changed;
  }
  return folded.length > 4 && folded.endsWith("'s") ? folded.slice(0, -2) : folded;
}

/** Two words written as one, or without their apostrophe ("cannot", "dont"); null when the word is no such. */
export function joinedWords(folded: string, lang: Language): readonly string[] | null {
  return lang === 'en' ? (JOINED.get(folded.replaceAll("'", '')) ?? null) : null;
}

/** The key of a word with irregular forms and endings folded. @param key from {@link spellingKey} */
export function rootOf(key: string, lang: Language): string {
  const base = baseForm(key, lang);
  return base !== key ? stemWord(base, lang) : stemWord(key, lang);
}
