import { byWord } from '../../languages/by-word.ts';
import { CLASHING, MODALS, type Modality } from '../../languages/modality.ts';
import { INDICATIVE_DE, PLAIN_AUXILIARIES, SUBJUNCTIVE_DE, UNREAL_EN } from '../../languages/auxiliaries.ts';
import type { Language } from '../../types.ts';
import type { Comparison } from '../compare/comparison.ts';
import { spanOf } from '../compare/units.ts';
import type { Flag, Unit } from '../types.ts';

const COLOURS: Readonly<Record<Language, ReadonlyMap<string, readonly Modality[]>>> = {
  en: byWord(MODALS.map((row) => [row.en, row.colour] as const)),
  de: byWord(MODALS.map((row) => [row.de, row.colour] as const)),
};

/**
 * A modal verb of another colour than the one it replaces ("must" for "may"), unless the source allows it; or a duty
 * where neither text knows one ("must be signed" for "will be signed").
 */
export function checkModality(c: Comparison): { readonly count: number; readonly flags: readonly Flag[] } {
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
    const duty = c.source.length > 0 && colours.some((colour) => DUTIES.has(colour)) ? futureInPlaceOf(c, at) : null;
    const meant = clash?.unit ?? duty;
    if (meant)
      flags.push({
        kind: 'antonym',
        cause: 'modality',
        answer: spanOf(unit),
        reference: spanOf(meant),
      });
  });
  const unreal = c.lang === 'de' && c.source.some((unit) => UNREAL_EN.has(unit.key)) ? madeReal(c) : null;
  if (unreal) flags.push(unreal);
  return { count: flags.length, flags };
}

/** "ist versunken" for "wäre versunken": what would have been is told as what was. */
function madeReal(c: Comparison): Flag | null {
  if (c.answer.some((unit) => SUBJUNCTIVE_DE.has(unit.key) || unit.key.startsWith('sollte'))) return null;
  const meant = c.reference.find((unit) => SUBJUNCTIVE_DE.has(unit.key));
  const said = meant && c.answer.find((unit) => INDICATIVE_DE.has(unit.key));
  if (!said) return null;
  return {
    kind: 'antonym',
    cause: 'modality',
    answer: spanOf(said),
    reference: spanOf(meant),
  };
}

/** "have to" and "need to" are musts. */
function coloursAt(units: readonly Unit[], at: number, lang: Language, unit: Unit): readonly Modality[] {
  if (lang === 'en' && (unit.root === 'have' || unit.key.startsWith('need')) && units[at + 1]?.key === 'to')
    return ['must'];
  // "must not" forbids: "darf nicht"; "need not" does not: "muss nicht".
  const denied = /^(?:not|never)$/u.test(units[at + 1]?.key ?? '');
  if (lang === 'en' && denied && unit.key === 'must') return ['may'];
  if (lang === 'en' && denied && unit.key === 'need') return ['must'];
  return COLOURS[lang].get(unit.key) ?? [];
}

const DUTIES: ReadonlySet<Modality> = new Set(['must', 'should', 'want']);

/** The plain auxiliary of the reference that the answer's word alone stands for. */
function futureInPlaceOf(c: Comparison, at: number): Unit | null {
  const gap = c.gaps.find(({ answer }) => answer[0] === at && answer[1] === at + 1);
  if (!gap || gap.reference[1] !== gap.reference[0] + 1) return null;
  const meant = c.reference[gap.reference[0]]!;
  return PLAIN_AUXILIARIES[c.lang].has(meant.key) ? meant : null;
}
