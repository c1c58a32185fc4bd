import { FOCUS } from '../../languages/focus.ts';
import { CLASHING, MODALS, type Modality } from '../../languages/modality.ts';
import { PRONOUNS, type Person } from '../../languages/pronouns.ts';
import { foldWord } from '../../text/normalize.ts';
import type { Language } from '../../types.ts';
import type { Comparison } from '../comparison.ts';
import type { Flag, Unit } from '../types.ts';

interface Finding {
  readonly count: number;
  readonly flags: readonly Flag[];
}

function table<T>(rows: readonly (readonly [readonly string[], T])[]): Map<string, T[]> {
  const result = new Map<string, T[]>();
  for (const [words, value] of rows) {
    for (const word of words) {
      const key = foldWord(word);
      result.set(key, [...(result.get(key) ?? []), value]);
    }
  }
  return result;
}

const COLOURS: Readonly<Record<Language, ReadonlyMap<string, readonly Modality[]>>> = {
  en: table(MODALS.map((row) => [row.en, row.colour] as const)),
  de: table(MODALS.map((row) => [row.de, row.colour] as const)),
};

/** A modal verb of another colour than the one it replaces ("must" for "may"), unless the source allows it. */
export function checkModality(c: Comparison): Finding {
  const other: Language = c.lang === 'de' ? 'en' : 'de';
  const allowed = new Set(c.source.flatMap((unit, at) => coloursAt(c.source, at, other, unit)));
  const loose = c.reference.flatMap((unit, at) =>
    c.ofReference[at]?.kind === 'same'
      ? []
      : coloursAt(c.reference, at, c.lang, unit).map((colour) => ({ colour, unit })),
  );
  const flags: Flag[] = [];
  c.answer.forEach((unit, at) => {
    const kind = c.ofAnswer[at]?.kind;
    if (kind === 'same' || kind === 'form') return;
    const colours = coloursAt(c.answer, at, c.lang, unit);
    if (colours.length === 0 || colours.some((colour) => allowed.has(colour))) return;
    const clash = loose.find(
      (row) =>
        colours.every((colour) => CLASHING.has(`${row.colour}/${colour}`)) &&
        !loose.some((near) => near.unit === row.unit && colours.includes(near.colour)),
    );
    if (clash)
      flags.push({
        kind: 'antonym',
        cause: 'modality',
        answer: [unit.start, unit.end],
        reference: [clash.unit.start, clash.unit.end],
      });
  });
  return { count: flags.length, flags };
}

/** "have to" and "need to" are musts. */
function coloursAt(units: readonly Unit[], at: number, lang: Language, unit: Unit): readonly Modality[] {
  if (lang === 'en' && (unit.root === 'have' || unit.key.startsWith('need')) && units[at + 1]?.key === 'to')
    return ['must'];
  // "must not" forbids: "darf nicht".
  if (lang === 'en' && unit.key === 'must' && units[at + 1]?.key === 'not') return ['may'];
  return COLOURS[lang].get(unit.key) ?? [];
}

const FOCUS_ROWS: Readonly<Record<Language, ReadonlyMap<string, readonly number[]>>> = {
  en: table(FOCUS.map((row, k) => [row.en, k] as const)),
  de: table(FOCUS.map((row, k) => [row.de, k] as const)),
};

/** "only", "almost", "always" and their like, dropped though source and reference have them, or added though neither has. */
export function checkFocus(c: Comparison): Finding {
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
      flags.push({ kind: 'missing', cause: 'focus', answer: null, reference: [unit.start, unit.end] });
  });
  c.answer.forEach((unit, at) => {
    if (c.ofAnswer[at]) return;
    const rows = strongRows(unit, c.lang);
    if (rows.length > 0 && !rows.some((row) => inSource.has(row) || inReference.has(row)))
      flags.push({ kind: 'extra', cause: 'focus', answer: [unit.start, unit.end], reference: null });
  });
  return { count: flags.length, flags };
}

function rowsOf(units: readonly Unit[], lang: Language): Set<number> {
  return new Set(units.flatMap((unit) => FOCUS_ROWS[lang].get(unit.key) ?? []));
}

function strongRows(unit: Unit, lang: Language): readonly number[] {
  const rows = FOCUS_ROWS[lang].get(unit.key) ?? [];
  return rows.some((row) => FOCUS[row]!.strong) ? rows : [];
}

const PERSONS: Readonly<Record<Language, ReadonlyMap<string, readonly (readonly Person[])[]>>> = {
  en: table(PRONOUNS.en.map((row) => [row.words, row.means] as const)),
  de: table(PRONOUNS.de.map((row) => [row.words, row.means] as const)),
};

/** A pronoun for somebody else than source and reference speak of: "she" for "he", "my" for "our". */
export function checkPersons(c: Comparison): Finding {
  const other: Language = c.lang === 'de' ? 'en' : 'de';
  const known = new Set([...personsOf(c.reference, c.lang), ...personsOf(c.source, other)]);
  const flags: Flag[] = [];
  c.answer.forEach((unit, at) => {
    const means = PERSONS[c.lang].get(unit.key)?.[0];
    if (!means || c.ofAnswer[at]?.kind === 'same' || means.some((person) => known.has(person))) return;
    const lost = c.reference.find((r, j) => c.ofReference[j]?.kind !== 'same' && PERSONS[c.lang].has(r.key));
    if (lost)
      flags.push({ kind: 'name', cause: 'pronoun', answer: [unit.start, unit.end], reference: [lost.start, lost.end] });
  });
  const swapped = swappedPersons(c);
  if (swapped) flags.push(swapped);
  return { count: flags.length, flags };
}

/** "She said that he …" for "He said that she …": the same persons, each in the other's place. */
function swappedPersons(c: Comparison): Flag | null {
  if (c.lang === 'de') return null;
  const gendered = (units: readonly Unit[]): Unit[] =>
    units.filter((unit) => ['he', 'she'].includes(PERSONS.en.get(unit.key)?.[0]?.[0] ?? ''));
  const person = (unit: Unit): Person | undefined => PERSONS.en.get(unit.key)?.[0]?.[0];
  const said = gendered(c.answer);
  const meant = gendered(c.reference);
  if (said.length !== meant.length || said.length < 2) return null;
  const at = said.findIndex((unit, k) => person(unit) !== person(meant[k]!));
  return at < 0
    ? null
    : {
        kind: 'name',
        cause: 'pronoun',
        answer: [said[at]!.start, said[at]!.end],
        reference: [meant[at]!.start, meant[at]!.end],
      };
}

function personsOf(units: readonly Unit[], lang: Language): Person[] {
  return units.flatMap((unit) => PERSONS[lang].get(unit.key)?.[0] ?? []);
}
