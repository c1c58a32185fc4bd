import { FALSE_FRIENDS } from '../../languages/false-friends.ts';
import { TURNING_WORDS } from '../../languages/negated-phrases.ts';
import type { Language } from '../../types.ts';
import type { Comparison } from '../compare/comparison.ts';
import { areContrary } from '../compare/contrast.ts';
import { areOpposites, oppositesOf } from '../compare/opposites.ts';
import { partedVerbs } from '../compare/particles.ts';
import { rootOf, spellingKey } from '../compare/spell.ts';
import { spanOf } from '../compare/units.ts';
import type { Flag, Unit } from '../types.ts';

/** A left-over word of the answer is the opposite of a left-over word of the reference, or of what the source says. */
export function checkAntonyms(c: Comparison): {
  readonly near: number;
  readonly far: number;
  readonly flags: readonly Flag[];
} {
  const flags: Flag[] = [];
  let near = 0;
  let far = 0;
  const taken = new Set<number>();
  c.answer.forEach((a, i) => {
    if (solid(c, i) || a.number) return;
    const at = c.reference.findIndex(
      (r, j) => !taken.has(j) && !solidReference(c, j) && areOpposites(a, r, c.lang) && !madeUpFor(c, i, j),
    );
    if (at >= 0) {
      taken.add(at);
      const place = Math.abs(i / c.answer.length - at / c.reference.length);
      if (place < NEAR) near++;
      else far++;
      flags.push({
        kind: 'antonym',
        answer: spanOf(a),
        reference: spanOf(c.reference[at]!),
      });
    } else if (c.coverage.answer[i]! < 0.6 && oppositeOfSource(c, a)) {
      if (c.gaps.some(({ answer, reference }) => answer[0] <= i && i < answer[1] && reference[1] > reference[0]))
        near++;
      else far++;
      flags.push({ kind: 'antonym', answer: spanOf(a), reference: null });
    }
  });
  const parted = near === 0 ? partedOpposite(c) : null;
  if (parted) flags.push(parted);
  return { near: near + (parted ? 1 : 0), far, flags };
}

/** "nahm … an" for "lehnte … ab", or for "ablehnen": verbs in two parts that mean the opposite. */
function partedOpposite(c: Comparison): Flag | null {
  if (c.lang !== 'de') return null;
  const said = partedVerbs(c.answer, c.texts.answer);
  const meant = partedVerbs(c.reference, c.texts.reference);
  const rootsOf = (units: readonly Unit[], of: Comparison['ofAnswer'], parted: ReadonlyMap<string, number>) =>
    new Map([...parted, ...units.flatMap((unit, k) => (of[k] || unit.closed ? [] : [[unit.root, k] as const]))]);
  const inAnswer = rootsOf(c.answer, c.ofAnswer, said);
  const inReference = rootsOf(c.reference, c.ofReference, meant);
  for (const [root, at] of inAnswer) {
    for (const opposite of oppositesOf(root, 'de')) {
      const other = inReference.get(opposite);
      if (other === undefined || (!said.has(root) && !meant.has(opposite)) || inAnswer.has(opposite)) continue;
      const [a, r] = [c.answer[at]!, c.reference[other]!];
      return { kind: 'antonym', answer: spanOf(a), reference: spanOf(r) };
    }
  }
  return null;
}

/** "schlecht vorbereitet" for "unvorbereitet": a left-over word right before one of the two turns it round again. */
function madeUpFor(c: Comparison, answer: number, reference: number): boolean {
  const turns = (unit: Unit | undefined, paired: boolean): boolean =>
    unit !== undefined && !paired && TURNING_WORDS[c.lang].has(unit.key);
  return (
    turns(c.answer[answer - 1], solid(c, answer - 1)) ||
    turns(c.reference[reference - 1], solidReference(c, reference - 1))
  );
}

/** Places closer than this share of the text are the same place. */
const NEAR = 0.25;

function solid(c: Comparison, at: number): boolean {
  const pair = c.ofAnswer[at];
  return pair !== null && pair !== undefined && pair.score >= 0.9;
}

function solidReference(c: Comparison, at: number): boolean {
  const pair = c.ofReference[at];
  return pair !== null && pair !== undefined && pair.score >= 0.9;
}

/** The answer's word is the opposite of a likely translation of a source word that nothing in the answer renders. */
function oppositeOfSource(c: Comparison, a: Unit): boolean {
  const opposites = oppositesOf(a.root, c.lang);
  if (opposites.size === 0) return false;
  return c.source.some((s, k) => {
    if (s.closed || c.coverage.source[k]! >= 0.5) return false;
    for (const [stem, digit] of c.knowledge.translations(s.stem)) if (digit >= 5 && opposites.has(stem)) return true;
    return false;
  });
}

const FRIENDS: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> = {
  de: friends('de'),
  en: friends('en'),
};

function friends(target: Language): Map<string, string[]> {
  const result = new Map<string, string[]>();
  const other: Language = target === 'de' ? 'en' : 'de';
  for (const friend of FALSE_FRIENDS) {
    const key = rootOf(spellingKey(friend[other], other), other);
    result.set(key, [...(result.get(key) ?? []), rootOf(spellingKey(friend[target], target), target)]);
  }
  return result;
}

/** A word that only looks like the source's word ("become": "bekommen"), where the reference does without it. */
export function checkFalseFriends(c: Comparison): { readonly count: number; readonly flags: readonly Flag[] } {
  const wanted = new Set(c.source.flatMap((unit) => FRIENDS[c.lang].get(unit.root) ?? []));
  if (wanted.size === 0) return { count: 0, flags: [] };
  const fine = new Set(c.reference.map((unit) => unit.root));
  const found = c.answer.filter((unit, at) => wanted.has(unit.root) && !fine.has(unit.root) && !solid(c, at));
  return {
    count: found.length,
    flags: found.map((unit) => ({
      kind: 'antonym',
      cause: 'false-friend',
      answer: spanOf(unit),
      reference: null,
    })),
  };
}

/** A left-over word of the answer excludes the left-over one of the reference in whose place it stands: "bus" for "train". */
export function checkContrasts(c: Comparison): { readonly count: number; readonly flags: readonly Flag[] } {
  const flags: Flag[] = [];
  const taken = new Set<number>();
  c.answer.forEach((a, i) => {
    if (solid(c, i) || a.closed || a.number) return;
    const at = c.reference.findIndex(
      (r, j) =>
        !taken.has(j) &&
        !solidReference(c, j) &&
        Math.abs(i / c.answer.length - j / c.reference.length) < NEAR &&
        areContrary(a, r, c.lang) &&
        !rendersAsWell(c, a, r),
    );
    if (at < 0) return;
    taken.add(at);
    flags.push({
      kind: 'antonym',
      cause: 'word',
      answer: spanOf(a),
      reference: spanOf(c.reference[at]!),
    });
  });
  return { count: flags.length, flags };
}

/** Does the answer's word translate a word of the source about as well as the reference's does? */
function rendersAsWell(c: Comparison, a: Unit, r: Unit): boolean {
  return c.source.some((s) => {
    const digit = c.knowledge.translation(s.stem, a.stem);
    return digit >= 6 && digit >= c.knowledge.translation(s.stem, r.stem) - 1;
  });
}
