import type { Language } from '../types.ts';
import type { Opposites } from './antonym-rows.ts';
import { GERMAN_OPPOSITES } from './antonyms-de.ts';
import { ENGLISH_OPPOSITES } from './antonyms-en.ts';

/** See {@link Opposites}. */
export const OPPOSITES: Readonly<Record<Language, readonly Opposites[]>> = {
  en: ENGLISH_OPPOSITES,
  de: GERMAN_OPPOSITES,
};
