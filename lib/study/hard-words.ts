import { foldWord } from '#lib/engine/languages/fold.ts';
import type { Language } from '../engine/types.ts';
import { answerLanguage } from './direction.ts';
import type { Schedule } from './schedule.ts';

/** A word that answers lacked, or had otherwise. */
export interface HardWord {
  readonly word: string;
  readonly language: Language;
  /** In how many answers. */
  readonly count: number;
}

/** The words that were missed most, of both languages; written as they were last. */
export function hardestWords(reviews: Schedule['reviews'], most: number): HardWord[] {
  const words = new Map<string, HardWord>();
  for (const { event } of reviews) {
    const language = answerLanguage(event.direction);
    const missed = new Map((event.missed ?? []).map((word) => [`${language} ${foldWord(word)}`, word]));
    for (const [key, word] of missed) words.set(key, { word, language, count: (words.get(key)?.count ?? 0) + 1 });
  }
  return [...words.values()]
    .sort((a, b) => b.count - a.count || a.word.localeCompare(b.word, a.language))
    .slice(0, most);
}
