import { LOOSE_NUMBERS, MULTIPLIERS, numeralValue } from '../../languages/numerals.ts';
import type { Language } from '../../types.ts';
import type { Comparison } from '../compare/comparison.ts';
import { spanOf } from '../compare/units.ts';
import type { Flag, Unit } from '../types.ts';

/** A number of a text with every value it may have: "3.000" is 3000 in German, 3 in English. */
interface Found {
  readonly values: readonly number[];
  /** Other wordings do without it, or say it otherwise. */
  readonly loose: boolean;
  /** Half of something: nobody adds that without a reason. */
  readonly half: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Numbers of the answer that neither reference nor source knows, and numbers that both have and the answer lacks.
 * Words and digits are the same number, "2,4" and "2.4" too, 3 p.m. is 15 o'clock, and "halb zehn" is half past nine.
 */
export function checkNumbers(c: Comparison): {
  readonly wrong: number;
  readonly missing: number;
  readonly flags: readonly Flag[];
} {
  const other: Language = c.lang === 'de' ? 'en' : 'de';
  const answer = numbersOf(c.answer, c.lang);
  const reference = numbersOf(c.reference, c.lang);
  const source = numbersOf(c.source, other);
  const known = new Set([...reference, ...source].flatMap((found) => found.values));
  const said = new Set(answer.flatMap((found) => found.values));
  const inSource = new Set(source.flatMap((found) => found.values));
  const spoken = (found: Found, values: ReadonlySet<number>): boolean =>
    found.values.some((value) => values.has(value) || clock(value, values));
  const wrong = answer.filter((found) => (!found.loose || found.half) && !spoken(found, known));
  const missing = reference.filter(
    (found) => !found.loose && !spoken(found, said) && (c.source.length === 0 || spoken(found, inSource)),
  );
  const flags: Flag[] = [];
  const left = [...missing];
  for (const found of wrong) {
    const partner = left.shift();
    flags.push({
      kind: 'number',
      answer: spanOf(found),
      reference: partner ? spanOf(partner) : null,
    });
  }
  for (const found of left) flags.push({ kind: 'number', answer: null, reference: spanOf(found) });
  return { wrong: wrong.length, missing: Math.max(0, missing.length - wrong.length), flags };
}

function clock(value: number, values: ReadonlySet<number>): boolean {
  return value > 0 && value < 25 && Number.isInteger(value * 2) && value > 12.5
    ? values.has(value - 12)
    : value > 0 && value <= 12.5 && values.has(value + 12);
}

function numbersOf(units: readonly Unit[], lang: Language): Found[] {
  const result: Found[] = [];
  for (let k = 0; k < units.length; k++) {
    const unit = units[k]!;
    let values = valuesOf(unit, lang);
    if (values.length === 0) continue;
    let end = unit.end;
    let loose = !unit.number && (LOOSE_NUMBERS.has(unit.key) || LOOSE_NUMBERS.has(unit.root));
    const before = units[k - 1]?.key;
    if (lang === 'de' && before === 'halb') values = values.map((value) => value - 0.5);
    if (lang === 'en' && before === 'past' && units[k - 2]?.key === 'half') values = values.map((value) => value + 0.5);
    let next = units[k + 1];
    if (next && unit.number && groups(unit.text, next)) {
      values = [Number(unit.text + next.text)];
      end = next.end;
      next = units[++k + 1];
    }
    while (next && !next.number) {
      const times = Object.hasOwn(MULTIPLIERS[lang], next.key) ? MULTIPLIERS[lang][next.key] : undefined;
      if (times === undefined) break;
      values = [...values.map((value) => round(value * times))];
      loose = false;
      end = next.end;
      next = units[++k + 1];
    }
    result.push({ values, loose, half: /^(?:half|halbe[nrs]?)$/u.test(unit.key), start: unit.start, end });
  }
  return result;
}

/** "45 000": digits in groups of three, parted by a blank. */
function groups(text: string, next: Unit): boolean {
  return next.number && /^\d{3}$/u.test(next.text) && /^[1-9]\d{0,2}$/u.test(text);
}

function valuesOf(unit: Unit, lang: Language): number[] {
  if (!unit.number) {
    const value =
      numeralValue(unit.key, lang) ??
      (lang === 'de' ? numeralValue(unit.key.replace(/(?:mal|fach|jährig\p{L}*)$/u, ''), lang) : null);
    return value === null ? [] : [value];
  }
  const text = unit.text;
  const plain = Number(text);
  if (/^\d+$/u.test(text)) return [plain];
  const grouped = Number(text.replace(/[.,](?=\d{3}(?!\d))/gu, '').replace(/[.,:]/gu, '.'));
  const decimal = Number(text.replace(',', '.').replace(':', '.'));
  const hour = /^(\d{1,2})[.:]00$/u.exec(text);
  const half = /^(\d{1,2})[.:]30$/u.exec(text);
  return [grouped, decimal, hour ? Number(hour[1]) : NaN, half ? Number(half[1]) + 0.5 : NaN]
    .filter((value) => Number.isFinite(value))
    .map(round);
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
