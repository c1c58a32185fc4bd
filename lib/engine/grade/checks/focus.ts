import { byWord } from '../../languages/by-word.ts';
import { FOCUS, QUIET } from '../../languages/focus.ts';
import type { Language } from '../../types.ts';
import type { Comparison } from '../compare/comparison.ts';
import { spanOf } from '../compare/units.ts';
import type { Flag, Unit } from '../types.ts';

const FOCUS_ROWS: Readonly<Record<Language, ReadonlyMap<string, readonly number[]>>> = {
  en: byWord(FOCUS.map((row, k) => [row.en, k] as const)),
  de: byWord(FOCUS.map((row, k) => [row.de, k] as const)),
};

/** "only", "almost", "always" and their like, dropped though source and reference have them, or added though neither has. */
export function checkFocus(c: Comparison): { readonly count: number; readonly flags: readonly Flag[] } {
  const other: Language = c.lang === 'de' ? 'en' : 'de';
  const inSource = rowsOf(c.source, other);
  const inReference = rowsOf(c.reference, c.lang);
  const inAnswer = rowsOf(c.answer, c.lang);
  const flags: Flag[] = [];
  c.reference.forEach((unit, at) => {
    if (c.ofReference[at]) return;
    const rows = strongRows(unit, c.lang);
    if (rows.length === 0 || rows.some((row) => inAnswer.has(row))) return;
    if (c.source.length === 0 || rows.some((row) => inSource.has(row)))
      flags.push({ kind: 'missing', cause: 'focus', answer: null, reference: spanOf(unit) });
  });
  c.answer.forEach((unit, at) => {
    if (c.ofAnswer[at]) return;
    const rows = strongRows(unit, c.lang);
    if (rows.length > 0 && !rows.some((row) => inSource.has(row) || inReference.has(row)))
      flags.push({ kind: 'extra', cause: 'focus', answer: spanOf(unit), reference: null });
  });
  return { count: flags.length, flags };
}

function rowsOf(units: readonly Unit[], lang: Language): Set<number> {
  return new Set(units.flatMap((unit) => FOCUS_ROWS[lang].get(unit.key) ?? []));
}

function strongRows(unit: Unit, lang: Language): readonly number[] {
  const rows = QUIET.has(unit.key) ? [] : (FOCUS_ROWS[lang].get(unit.key) ?? []);
  return rows.some((row) => FOCUS[row]!.strong) ? rows : [];
}
