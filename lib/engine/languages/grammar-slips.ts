import type { Language } from '../types.ts';
import type { GrammarSlip } from './grammar-slip.ts';
import { GERMAN_SLIPS } from './grammar-slips-de.ts';
import { ENGLISH_SLIPS } from './grammar-slips-en.ts';

export const GRAMMAR_SLIPS: Readonly<Record<Language, readonly GrammarSlip[]>> = {
  de: GERMAN_SLIPS,
  en: ENGLISH_SLIPS,
};
