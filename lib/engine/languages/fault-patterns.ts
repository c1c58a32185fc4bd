import type { Language } from '../types.ts';
import type { FaultPattern } from './fault-pattern.ts';
import { GERMAN_SLIPS } from './fault-patterns-de.ts';
import { ENGLISH_SLIPS } from './fault-patterns-en.ts';

export const FAULT_PATTERNS: Readonly<Record<Language, readonly FaultPattern[]>> = {
  de: GERMAN_SLIPS,
  en: ENGLISH_SLIPS,
};
