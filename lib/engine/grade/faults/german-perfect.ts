import { DOUBLE_INFINITIVES } from '../../languages/grammar-verbs-de.ts';
import { SEPARABLE } from '../../languages/separable.ts';
import type { Put } from './fault.ts';
import { isFiniteForm } from './german-finite.ts';
import { FULL_FINITE, HABEN, isParticiple, MOVED, PARTICIPLES, SEIN } from './german-verbs.ts';
import type { Word } from './sentence-words.ts';

/** "Ich bin lange geschlafen": what is no change and no movement. */
const AT_REST =
  /^(?:geschlafen|gelacht|geweint|gewartet|geschwiegen|gearbeitet|gefrühstückt|geduscht|telefoniert|ferngesehen|geraucht|gelebt|geredet)$/u;

const PREFIX = new RegExp(`^(?:${SEPARABLE.join('|')})(?=ge)`, 'u');

/** "hat gestiegen", "hat gefragt worden", "bin geschlafen". */
export function wrongAuxiliary(words: readonly Word[], from: number, to: number, put: Put): void {
  const be = indexIn(words, from, to, (key) => SEIN.has(key));
  if (be >= 0) wrongSein(words, from, be, to, put);
  else if (indexIn(words, from, to, (key) => key === 'sein') < 0) wrongHaben(words, from, to, put);
}

function wrongSein(words: readonly Word[], from: number, be: number, to: number, put: Put): void {
  const rest = indexIn(words, be + 1, to, (key) => AT_REST.test(key));
  if (rest < 0 || indexIn(words, from, to, (key) => HABEN.has(key)) >= 0) return;
  const closes = rest === to - 1 || words[rest + 1]?.key === 'und';
  if (closes) put('verb-form', be, rest);
}

function wrongHaben(words: readonly Word[], from: number, to: number, put: Put): void {
  let has = -1;
  let moved = -1;
  for (let at = from; at < to; at++) {
    const { key, capital } = words[at]!;
    if (capital && at > from) continue;
    if (key === 'und' || key === 'oder') {
      has = -1;
      moved = -1;
    }
    if (HABEN.has(key)) has = at;
    if (goesWithSein(key)) moved = at;
    if (goesWithHaben(key)) return;
    if (has < 0 || moved < 0) continue;
    if (belongTogether(words, has, moved, to)) put('verb-form', Math.min(has, moved), Math.max(has, moved));
    return;
  }
}

function goesWithSein(key: string): boolean {
  if (key === 'gefallen') return false;
  return key === 'worden' || MOVED.has(key) || MOVED.has(key.replace(PREFIX, ''));
}

function goesWithHaben(key: string): boolean {
  return key === 'sich' || (PARTICIPLES.has(key) && !MOVED.has(key));
}

/** Whether a form of "haben" is the auxiliary of a participle: behind it only where it closes the clause. */
function belongTogether(words: readonly Word[], has: number, participle: number, to: number): boolean {
  if (DOUBLE_INFINITIVES.has(words[participle + 1]?.key ?? '')) return false;
  if (participle >= has) return true;
  return words[participle]!.key !== 'passiert' && (has === to - 1 || has === participle + 1);
}

/** "Sie hat die Tür öffnet": another finite verb where the participle should be. Gives its index. */
export function wrongClosing(words: readonly Word[], from: number, to: number): number | null {
  if (
    !/^(?:ich|du|er|sie|es|wir|man|der|die|das|mein|meine|unser|unsere)$/u.test(words[from]!.key) ||
    words[from]!.before !== '.'
  )
    return null;
  const has = indexIn(words, from, Math.min(to, from + 3), (key) => HABEN.has(key));
  if (has < 0) return null;
  const und = indexIn(words, has, to, (key) => key === 'und');
  const last = (und < 0 ? to : und) - 1;
  const { key, capital } = words[last]!;
  if (last <= has + 1 || capital || !/(?:t|te|ten)$/u.test(key) || !FULL_FINITE.has(key) || isParticiple(key))
    return null;
  return words
    .slice(has + 1, last)
    .some((word) => isFiniteForm(word.key) || /^(?:was|wie|wer|wo|als|dass)$/u.test(word.key))
    ? null
    : last;
}

function indexIn(words: readonly Word[], from: number, to: number, is: (key: string) => boolean): number {
  for (let at = from; at < to; at++) if (is(words[at]!.key)) return at;
  return -1;
}
