import { byWord } from '../../languages/by-word.ts';
import { SENSES, type SenseRow } from '../../languages/senses.ts';
import type { Language } from '../../types.ts';
import type { Comparison } from '../compare/comparison.ts';
import { spanOf } from '../compare/units.ts';
import type { Flag, Unit } from '../types.ts';

const ROWS: Readonly<Record<Language, ReadonlyMap<string, readonly SenseRow[]>>> = {
  en: byWord(SENSES.map((row) => [row.en, row] as const)),
  de: byWord(SENSES.map((row) => [row.de, row] as const)),
};

/**
 * A small word of another sense than the one it replaces ("because" for "if", "without" for "with"): nothing in
 * reference or source says what it says, and what both say is gone.
 */
export function checkSenses(c: Comparison): { readonly count: number; readonly flags: readonly Flag[] } {
  const other: Language = c.lang === 'de' ? 'en' : 'de';
  const inSource = rowsOf(c.source, other);
  const inReference = rowsOf(c.reference, c.lang);
  const inAnswer = rowsOf(c.answer, c.lang);
  const lost = c.reference.filter((unit, at) => {
    if (c.ofReference[at]) return false;
    const rows = ROWS[c.lang].get(unit.key) ?? [];
    return (
      rows.length > 0 &&
      !rows.some((row) => inAnswer.has(row)) &&
      (c.source.length === 0 || rows.some((row) => inSource.has(row)))
    );
  });
  const flags: Flag[] = [];
  c.answer.forEach((unit, at) => {
    if (c.ofAnswer[at] || endsClause(c, at)) return;
    const rows = ROWS[c.lang].get(unit.key) ?? [];
    if (rows.length === 0 || rows.some((row) => inSource.has(row) || inReference.has(row))) return;
    const k = lost.findIndex(
      (gone) => sameField(rows, ROWS[c.lang].get(gone.key) ?? []) && (c.source.length > 0 || samePlace(c, at, gone)),
    );
    if (k < 0) return;
    const [gone] = lost.splice(k, 1);
    flags.push({
      kind: 'antonym',
      cause: 'word',
      answer: spanOf(unit),
      reference: spanOf(gone!),
    });
  });
  return { count: flags.length, flags };
}

/** A preposition there is the particle of a verb: "legte eine Krawatte um". */
function endsClause(c: Comparison, at: number): boolean {
  const next = c.answer[at + 1];
  return !next || /[.,;:!?]/u.test(c.texts.answer.slice(c.answer[at]!.end, next.start));
}

function rowsOf(units: readonly Unit[], lang: Language): Set<SenseRow> {
  return new Set(units.flatMap((unit) => ROWS[lang].get(unit.key) ?? []));
}

/** Without a source to tell, only a word right in the other's place counts. */
function samePlace(c: Comparison, at: number, gone: Unit): boolean {
  return c.gaps.some(
    ({ answer, reference }) =>
      answer[0] === at &&
      answer[1] === at + 1 &&
      reference[1] === reference[0] + 1 &&
      c.reference[reference[0]] === gone,
  );
}

function sameField(a: readonly SenseRow[], b: readonly SenseRow[]): boolean {
  return a.some((row) => b.some((other) => other.field === row.field));
}
