import {
  ANYBODY,
  DETERMINER_ROLES,
  OBJECT_OPENERS_EN,
  PEOPLE_EN,
  PRONOUN_ROLES,
  type Role,
} from '../../languages/cases.ts';
import { PREPOSITION_FORMS } from '../../languages/grammar-words.ts';
import { clausesOf } from '../compare/clauses.ts';
import type { Comparison } from '../compare/comparison.ts';
import { isSameWord, type Pair } from '../compare/pairing.ts';
import { isPassive } from './passive.ts';
import { spanOf } from '../compare/units.ts';
import type { Flag, Unit } from '../types.ts';

/** Somebody or something that is in both texts once, and what it does there. Places are unit indexes. */
interface Actor {
  readonly answer: number;
  readonly reference: number;
  readonly said: Role;
  readonly meant: Role;
  readonly pronoun: boolean;
}

/**
 * Who did it to whom: one who acts in the reference has it done to him in the answer, or the other way round, while
 * the verb stays ("The director likes my mother" for "My mother likes the director"). German tells by case, English by
 * place.
 */
export function checkRoles(c: Comparison): { readonly count: number; readonly flags: readonly Flag[] } {
  const swapped = changedVoice(c) ?? swappedActor(c) ?? (c.lang === 'en' ? reversed(c) : null);
  if (!swapped) return { count: 0, flags: [] };
  const a = c.answer[swapped.answer]!;
  const r = c.reference[swapped.reference]!;
  return { count: 1, flags: [{ kind: 'order', cause: 'word', answer: spanOf(a), reference: spanOf(r) }] };
}

function swappedActor(c: Comparison): Pick<Actor, 'answer' | 'reference'> | null {
  const actors = [...pronouns(c), ...(c.lang === 'de' ? nouns(c) : [])].filter((actor) => sharesVerb(actor, c));
  const first = actors[0];
  if (!first) return null;
  const raised = actors.find(({ said }) => said === 'subject');
  const lowered = actors.find(({ said }) => said === 'object');
  if (raised && lowered && (raised.pronoun || lowered.pronoun)) return raised;
  // "The pianist asked" for "They asked the pianist": who asked is gone.
  if (raised && c.reference.some((unit, at) => ANYBODY.has(unit.key) && !c.ofReference[at])) return raised;
  if (c.lang === 'en') return first;
  // Case endings alone are a learner's slip.
  return actors.find((actor) => changedPlaces(actor, c)) ?? null;
}

/** "I told them" for "I was told": the same one with the same verb, once as who does it, once as to whom it is done. */
function changedVoice(c: Comparison): Pick<Actor, 'answer' | 'reference'> | null {
  if (c.lang !== 'en') return null;
  const found = c.pairs.find((pair) => {
    if (pair.kind !== 'same' || PRONOUN_ROLES.en.get(c.answer[pair.answer]!.key)?.[1] !== 'subject') return false;
    const said = neighbour(c.answer, pair.answer, 'subject');
    const meant = neighbour(c.reference, pair.reference, 'subject');
    if (said === null || meant === null || c.ofAnswer[said]?.reference !== meant) return false;
    const [active, passive] = [
      isPassive(c.answer.slice(pair.answer, said + 1), 'en'),
      isPassive(c.reference.slice(pair.reference, meant + 1), 'en'),
    ];
    if (active === passive) return false;
    const object = active ? c.reference[meant + 1] : c.answer[said + 1];
    return object !== undefined && OBJECT_OPENERS_EN.has(object.key);
  });
  return found ?? null;
}

/** Did another noun go from behind it to before it, or the other way round? */
function changedPlaces(actor: Actor, c: Comparison): boolean {
  return c.pairs.some(
    ({ answer, reference, kind }) =>
      (kind === 'same' || kind === 'form') &&
      c.reference[reference]!.capital &&
      !c.answer[answer]!.closed &&
      answer !== actor.answer &&
      Math.sign(answer - actor.answer) !== Math.sign(reference - actor.reference) &&
      Math.abs(answer - actor.answer) < 5,
  );
}

/** Is the actor's verb the same in both texts? English verbs stand next to it; German ones somewhere in its clause. */
function sharesVerb(actor: Actor, c: Comparison): boolean {
  if (c.lang === 'en') {
    const said = neighbour(c.answer, actor.answer, actor.said);
    const meant = neighbour(c.reference, actor.reference, actor.meant);
    return (
      said !== null &&
      meant !== null &&
      c.ofAnswer[said]?.reference === meant &&
      isPassive(c.answer.slice(Math.min(said - 2, actor.answer), said + 1), 'en') ===
        isPassive(c.reference.slice(Math.min(meant - 2, actor.reference), meant + 1), 'en')
    );
  }
  const answer = clausesOf(c.answer, c.texts.answer, c.lang);
  const reference = clausesOf(c.reference, c.texts.reference, c.lang);
  const clause = (units: readonly Unit[], of: readonly number[], at: number): Unit[] =>
    units.filter((_, k) => of[k] === of[at]);
  if (
    isPassive(clause(c.answer, answer, actor.answer), 'de') !==
    isPassive(clause(c.reference, reference, actor.reference), 'de')
  )
    return false;
  return c.pairs.some(
    (pair) =>
      (pair.kind === 'same' || pair.kind === 'form') &&
      answer[pair.answer] === answer[actor.answer] &&
      reference[pair.reference] === reference[actor.reference] &&
      !c.answer[pair.answer]!.closed &&
      !c.reference[pair.reference]!.capital,
  );
}

/** The first word of weight behind a subject, or before an object. */
function neighbour(units: readonly Unit[], at: number, role: Role): number | null {
  const step = role === 'subject' ? 1 : -1;
  for (let k = at + step; k >= 0 && k < units.length && Math.abs(k - at) <= 4; k += step) {
    if (PRONOUN_ROLES.en.has(units[k]!.key)) return null;
    if (!units[k]!.closed) return k;
  }
  return null;
}

/** Pronouns of one person that both texts have once, beside those that stay, in another role. */
function pronouns(c: Comparison): Actor[] {
  const table = PRONOUN_ROLES[c.lang];
  const result: Actor[] = [];
  const alike = (pair: Pair | null | undefined): boolean => pair?.kind === 'same';
  for (const person of new Set([...table.values()].map(([who]) => who))) {
    const of = (units: readonly Unit[], pairs: Comparison['ofAnswer']): number[] =>
      units.flatMap((unit, at) => (table.get(unit.key)?.[0] === person && !alike(pairs[at]) ? [at] : []));
    const [answer, ...more] = of(c.answer, c.ofAnswer);
    const [reference, ...others] = of(c.reference, c.ofReference);
    if (answer === undefined || reference === undefined || more.length + others.length > 0) continue;
    const said = table.get(c.answer[answer]!.key)![1];
    const meant = table.get(c.reference[reference]!.key)![1];
    if (said !== meant) result.push({ answer, reference, said, meant, pronoun: true });
  }
  return result;
}

/** German nouns with a determiner of another case. */
function nouns(c: Comparison): Actor[] {
  return c.pairs.flatMap((pair) => {
    const a = c.answer[pair.answer]!;
    const r = c.reference[pair.reference]!;
    if (a.closed || !r.capital || !isSameWord(pair)) return [];
    const said = determinerOf(c.answer, pair.answer);
    const meant = determinerOf(c.reference, pair.reference);
    if (followsPreposition(c.answer, pair.answer) || followsPreposition(c.reference, pair.reference)) return [];
    const roles = said && meant && said !== meant ? rolesOf(said, meant) : null;
    return roles
      ? [{ answer: pair.answer, reference: pair.reference, said: roles[0], meant: roles[1], pronoun: false }]
      : [];
  });
}

/** "die" shows no case but the gender, or the plural: "der" and "den" in its place are objects. */
function rolesOf(said: string, meant: string): readonly [Role, Role] | null {
  const open = (word: string): boolean => /^(?:die|[kmds]?eine|unsere|ihre|diese|jede|alle)$/u.test(word);
  const oblique = (word: string): boolean =>
    /^(?:der|den|\p{L}*(?:einer|einen|unserer|ihrer|dieser|jeder|allen))$/u.test(word);
  if (open(meant) && oblique(said)) return ['object', 'subject'];
  if (open(said) && oblique(meant)) return ['subject', 'object'];
  const roles = [DETERMINER_ROLES.get(said), DETERMINER_ROLES.get(meant)] as const;
  return roles[0] && roles[1] && roles[0] !== roles[1] ? [roles[0], roles[1]] : null;
}

function followsPreposition(units: readonly Unit[], at: number): boolean {
  return units.slice(Math.max(0, at - 3), at).some(({ key }) => PREPOSITION_FORMS.de.has(key) || key === 'seit');
}

/** The determiner of a noun, an adjective between them or not. */
function determinerOf(units: readonly Unit[], at: number): string | null {
  for (let k = at - 1; k >= Math.max(0, at - 2); k--) {
    const unit = units[k]!;
    if (
      DETERMINER_ROLES.has(unit.key) ||
      /^(?:die|[kmds]?einer?|unserer?|ihrer?|dieser?|jeder?|allen?)$/u.test(unit.key)
    )
      return unit.key;
    if (unit.closed) return null;
  }
  return null;
}

/** English: three words of a clause in the opposite order, the middle one between the others in both texts. */
function reversed(c: Comparison): Pair | null {
  if (isPassive(c.answer, 'en') !== isPassive(c.reference, 'en')) return null;
  const answer = clausesOf(c.answer, c.texts.answer, c.lang);
  const reference = clausesOf(c.reference, c.texts.reference, c.lang);
  const solid = c.pairs.filter(
    (pair) => isSameWord(pair) && isActor(c.answer[pair.answer]!) && isActor(c.reference[pair.reference]!),
  );
  for (const x of solid) {
    if (isInverted(c, x.answer, answer)) continue;
    for (const v of solid) {
      if (reference[v.reference] !== reference[x.reference] || answer[v.answer] !== answer[x.answer]) continue;
      if (!(x.reference < v.reference && x.answer > v.answer) || c.answer[v.answer]!.closed) continue;
      for (const y of solid) {
        if (reference[y.reference] !== reference[x.reference] || answer[y.answer] !== answer[x.answer]) continue;
        if (y.reference > v.reference && y.answer < v.answer) return x;
      }
    }
  }
  return null;
}

/** "On the roof sat our cat": a preposition opens the clause. */
function isInverted(c: Comparison, at: number, clauses: readonly number[]): boolean {
  const first = c.answer[clauses.indexOf(clauses[at]!)]!;
  return (
    PREPOSITION_FORMS.en.has(first.key) ||
    (c.answer[clauses.indexOf(clauses[at]!) + 1] !== undefined &&
      first.key === 'and' &&
      PREPOSITION_FORMS.en.has(c.answer[clauses.indexOf(clauses[at]!) + 1]!.key))
  );
}

function isActor(unit: Unit): boolean {
  return !unit.closed || PEOPLE_EN.has(unit.key);
}
