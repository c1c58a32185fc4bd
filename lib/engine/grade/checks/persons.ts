import { byWord } from '../../languages/by-word.ts';
import { ARTICLE_FORMS } from '../../languages/grammar-words.ts';
import { OBLIQUE, POSSESSIVE, PRONOUNS, SUBJECTS, type Person } from '../../languages/pronouns.ts';
import type { Language } from '../../types.ts';
import type { Comparison } from '../compare/comparison.ts';
import { isSameWord } from '../compare/pairing.ts';
import { isPassive } from './passive.ts';
import { spanOf } from '../compare/units.ts';
import type { Flag, Unit } from '../types.ts';

const PERSONS: Readonly<Record<Language, ReadonlyMap<string, readonly (readonly Person[])[]>>> = {
  en: byWord(PRONOUNS.en.map((row) => [row.words, row.means] as const)),
  de: byWord(PRONOUNS.de.map((row) => [row.words, row.means] as const)),
};

function personsOf(unit: Unit, lang: Language): readonly Person[] | null {
  return PERSONS[lang].get(unit.key)?.[0] ?? null;
}

/** What English calls "it" is he, she or it in German, and one by the other. */
const IT: ReadonlySet<string> = new Set(['it', 'its', 'itself', 'es']);
const ANYTHING: readonly Person[] = ['he', 'she', 'they'];

function isAlike(c: Comparison, answer: number): boolean {
  return c.ofAnswer[answer]?.kind === 'same';
}

/** A pronoun for somebody else than source and reference speak of: "she" for "he", "my" for "our". */
export function checkPersons(c: Comparison): { readonly count: number; readonly flags: readonly Flag[] } {
  const other: Language = c.lang === 'de' ? 'en' : 'de';
  const ofSource = c.source.flatMap((unit) => (IT.has(unit.key) ? [ANYTHING] : [personsOf(unit, other) ?? []]));
  const inSource = new Set(ofSource.flat());
  const known = new Set([...inSource, ...c.reference.flatMap((unit) => personsOf(unit, c.lang) ?? [])]);
  const flags: Flag[] = [];
  const flag = (said: Unit, meant: Unit): void => {
    if (!flags.some(({ answer }) => answer?.[0] === said.start))
      flags.push({
        kind: 'name',
        cause: 'pronoun',
        answer: spanOf(said),
        reference: spanOf(meant),
      });
  };
  c.answer.forEach((unit, at) => {
    const means = personsOf(unit, c.lang);
    if (!means || isAlike(c, at) || means.some((person) => known.has(person))) return;
    // "They told me" for "I was told": anybody.
    if (unit.key === 'they' && isPassive(c.reference, 'en')) return;
    const lost = c.reference.find((r, j) => c.ofReference[j]?.kind !== 'same' && personsOf(r, c.lang) !== null);
    if (lost) flag(unit, lost);
  });
  for (const [said, meant] of exchanged(c))
    if (!agree(said, meant, ofSource, c) || isOneTooMany(said, meant, c, other)) flag(said, meant);
  const swapped = swappedPersons(c) ?? swappedRoles(c);
  if (swapped) flag(...swapped);
  return { count: flags.length, flags };
}

/** Pronouns that stand in the same place of answer and reference, where both have one word, or as many. */
function* exchanged(c: Comparison): Generator<readonly [said: Unit, meant: Unit]> {
  for (const { answer, reference } of c.gaps) {
    if (answer[1] - answer[0] !== reference[1] - reference[0]) continue;
    for (let k = 0; k < answer[1] - answer[0]; k++)
      yield [c.answer[answer[0] + k]!, c.reference[reference[0] + k]!] as const;
  }
}

/** "He … he" for "she … it": "he" where the reference has "she", more often than source, with its "it", allows. */
function isOneTooMany(said: Unit, meant: Unit, c: Comparison, other: Language): boolean {
  const [person, ...others] = personsOf(said, c.lang) ?? [];
  const wanted = personsOf(meant, c.lang);
  if (!person || others.length > 0 || !wanted || wanted.includes(person) || c.source.length === 0) return false;
  const told = c.source.filter((unit) => IT.has(unit.key) || personsOf(unit, other)?.includes(person)).length;
  return c.answer.filter((unit) => personsOf(unit, c.lang)?.[0] === person).length > told;
}

/** May the one pronoun stand for the other? Yes when a person is common to both, or the source does not tell. */
function agree(said: Unit, meant: Unit, ofSource: readonly (readonly Person[])[], c: Comparison): boolean {
  const possessive = POSSESSIVE[c.lang];
  const both = possessive.get(said.key) !== undefined && possessive.get(meant.key) !== undefined;
  const a = both ? possessive.get(said.key)! : personsOf(said, c.lang);
  const b = both ? possessive.get(meant.key)! : personsOf(meant, c.lang);
  if (!a || !b || a.some((person) => b.includes(person))) return true;
  if (
    ofSource.some((means) => a.some((person) => means.includes(person)) && b.some((person) => means.includes(person)))
  )
    return true;
  return c.source.length > 0 && !ofSource.some((means) => b.some((person) => means.includes(person)));
}

/** "She said that he …" for "He said that she …": the same persons, each in the other's place. */
function swappedPersons(c: Comparison): [Unit, Unit] | null {
  const person = (unit: Unit): Person | undefined => {
    const means = personsOf(unit, c.lang) ?? [];
    return means.length === 1 ? means[0] : undefined;
  };
  const of = (units: readonly Unit[]): Unit[] => units.filter((unit) => person(unit) !== undefined);
  const said = of(c.answer);
  const meant = of(c.reference);
  if (said.length !== meant.length || said.length < 2 || !runsAlike(c)) return null;
  const sorted = (units: readonly Unit[]): string => units.map(person).sort().join(' ');
  if (sorted(said) !== sorted(meant)) return null;
  const at = said.findIndex((unit, k) => person(unit) !== person(meant[k]!));
  return at < 0 ? null : [said[at]!, meant[at]!];
}

/** Do all words of weight stand in the order of the reference, most of them the same? */
function runsAlike(c: Comparison): boolean {
  const heavy = c.reference.filter((unit) => !unit.closed).length;
  const kept = c.pairs.filter(({ reference }) => !c.reference[reference]!.closed);
  return kept.every(({ moved }) => !moved) && kept.length >= 0.7 * heavy;
}

/** "I gave the boss …" for "The boss gave me …": all words stay, but who did it to whom. */
function swappedRoles(c: Comparison): [Unit, Unit] | null {
  const heavy = (units: readonly Unit[], of: Comparison['ofAnswer']): boolean =>
    units.every((unit, k) => unit.closed || isSameWord(of[k]));
  if (c.answer.length !== c.reference.length || !heavy(c.answer, c.ofAnswer) || !heavy(c.reference, c.ofReference))
    return null;
  if (c.reference.filter((unit) => !unit.closed).length < 2) return null;
  const loose = [...c.answer.filter((_, k) => !c.ofAnswer[k]), ...c.reference.filter((_, k) => !c.ofReference[k])];
  if (!loose.every((unit) => personsOf(unit, c.lang) ?? ARTICLE_FORMS[c.lang].has(unit.key))) return null;
  for (const person of ['i', 'we', 'he', 'you'] as const) {
    const subject = (unit: Unit): boolean => SUBJECTS[c.lang].get(unit.key) === person;
    const oblique = (unit: Unit): boolean => OBLIQUE[c.lang].get(unit.key) === person;
    const said = c.answer.find(subject);
    const meant = c.reference.find(oblique);
    if (said && meant && !c.reference.some(subject) && !c.answer.some(oblique)) return [said, meant];
    const object = c.answer.find(oblique);
    const doer = c.reference.find(subject);
    if (object && doer && !c.reference.some(oblique) && !c.answer.some(subject)) return [object, doer];
  }
  return null;
}
