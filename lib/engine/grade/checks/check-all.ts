import { checkAntonyms, checkContrasts, checkFalseFriends } from './antonyms.ts';
import { checkDegree } from './degree.ts';
import { checkExchange } from './exchange.ts';
import { checkFocus } from './focus.ts';
import { checkHearsay } from './hearsay.ts';
import { checkModality } from './modality.ts';
import { checkNames } from './names.ts';
import { checkNegation } from './negation.ts';
import { checkNumbers } from './numbers.ts';
import { checkPersons } from './persons.ts';
import { checkQuestion } from './question.ts';
import { checkRoles } from './roles.ts';
import { checkSenses } from './senses.ts';
import { checkSides } from './sides.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Flag } from '../types.ts';

/** Everything that the checks find in an answer, counted, and the flags that tell the learner. */
export interface Checked {
  readonly negation: ReturnType<typeof checkNegation>;
  /** Negations that do not add up, and that no opposite beside them makes up for: "not so loud", "quieter". */
  readonly denied: number;
  readonly numbers: ReturnType<typeof checkNumbers>;
  readonly names: ReturnType<typeof checkNames>;
  /** Opposites in the place of the reference's word, and elsewhere. */
  readonly opposites: { readonly near: number; readonly far: number };
  readonly friends: number;
  readonly contrasts: number;
  readonly senses: number;
  readonly exchange: number;
  readonly roles: number;
  readonly sides: number;
  readonly question: number;
  readonly modality: number;
  readonly focus: number;
  readonly degree: number;
  readonly persons: number;
  /** All of them. */
  readonly total: number;
  readonly flags: readonly Flag[];
}

export function checkAll(c: Comparison): Checked {
  const negation = checkNegation(c);
  const numbers = checkNumbers(c);
  const names = checkNames(c);
  const antonyms = checkAntonyms(c);
  const turned = negation.off === 1 && antonyms.flags.some((flag) => isTurned(flag, negation.flags[0], c)) ? 1 : 0;
  const denied = negation.off - turned;
  const opposites = {
    near: Math.max(0, antonyms.near - turned),
    far: Math.max(0, antonyms.far - Math.max(0, turned - antonyms.near)),
  };
  const friends = checkFalseFriends(c);
  const contrasts = checkContrasts(c);
  const senses = checkSenses(c);
  const exchange = checkExchange(c);
  const roles = checkRoles(c);
  const sides = checkSides(c);
  const question = checkQuestion(c);
  const modality = checkModality(c);
  const focus = checkFocus(c);
  const hearsay = checkHearsay(c);
  const degree = checkDegree(c);
  const persons = checkPersons(c);
  const counted = [friends, contrasts, senses, exchange, roles, sides, modality, focus, hearsay, degree, persons];
  return {
    negation,
    denied,
    numbers,
    names,
    opposites,
    friends: friends.count,
    contrasts: contrasts.count,
    senses: senses.count,
    exchange: exchange.count,
    roles: roles.count,
    sides: sides.count,
    question: question.off ? 1 : 0,
    modality: modality.count,
    focus: focus.count + hearsay.count,
    degree: degree.count,
    persons: persons.count,
    total:
      denied +
      negation.loose +
      numbers.wrong +
      numbers.missing +
      names.missing +
      names.wrong +
      opposites.near +
      (question.off ? 1 : 0) +
      counted.reduce((sum, { count }) => sum + count, 0),
    flags: [negation, numbers, names, antonyms, question, ...counted].flatMap(({ flags }) => flags),
  };
}

/** So many letters may stand between a negator and the opposite that it turns round: "not all that loud". */
const TURN = 24;

/** Does the negator stand right before the opposite, or the reference's before the reference's word? */
function isTurned(opposite: Flag, negator: Flag | undefined, c: Comparison): boolean {
  const isBefore = (a: Flag['answer'] | undefined, b: Flag['answer'], text: string): boolean =>
    !!a && !!b && b[0] >= a[1] && b[0] - a[1] <= TURN && !/[,.;:!?]/u.test(text.slice(a[1], b[0]));
  return (
    isBefore(negator?.answer, opposite.answer, c.texts.answer) ||
    isBefore(negator?.reference, opposite.reference, c.texts.reference)
  );
}
