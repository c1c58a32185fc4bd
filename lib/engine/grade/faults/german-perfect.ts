import { DOUBLE_INFINITIVES } from '../../languages/grammar-verbs-de.ts';
import { SEPARABLE } from '../../languages/separable.ts';
import type { Put } from './fault.ts';
import { FINITE, FULL_FINITE, HABEN, isParticiple, MOVED, PARTICIPLES, SEIN } from './german-verbs.ts';
import type { Word } from './words.ts';

/** "Ich bin lange geschlafen": what is no change and no movement. */
const AT_REST =
  /^(?:geschlafen|gelacht|geweint|gewartet|geschwiegen|gearbeitet|gefrühstückt|geduscht|telefoniert|ferngesehen|geraucht|gelebt|geredet)$/u;

const PREFIX = new RegExp(`^(?:${SEPARABLE.join('|')})(?=ge)`, 'u');

/** "hat gestiegen", "hat gefragt worden". */
export function wrongAuxiliary(words: readonly Word[], from: number, to: number, put: Put): void {
  let has = -1;
  let moved = -1;
  const be = indexIn(words, from, to, (key) => SEIN.has(key));
  if (be >= 0) {
    const rest = indexIn(words, be + 1, to, (key) => AT_REST.test(key));
    const plain = rest === to - 1 || words[rest + 1]?.key === 'und';
    if (rest >= 0 && plain && !words.slice(from, to).some(({ key }) => HABEN.has(key))) put('verb-form', be, rest);
    return;
  }
  if (words.slice(from, to).some(({ key }) => key === 'sein')) return;
  for (let at = from; at < to; at++) {
    const { key, capital } = words[at]!;
    if (capital && at > from) continue;
    if (key === 'und' || key === 'oder') {
      has = -1;
      moved = -1;
    }
    if (HABEN.has(key)) has = at;
    if (key === 'worden' || MOVED.has(key) || MOVED.has(key.replace(PREFIX, ''))) if (key !== 'gefallen') moved = at;
    if (key === 'sich' || (PARTICIPLES.has(key) && !MOVED.has(key))) return;
    if (has >= 0 && moved >= 0) {
      if (DOUBLE_INFINITIVES.has(words[moved + 1]?.key ?? '') || (words[moved]!.key === 'passiert' && moved < has))
        return;
      // Behind the participle only where it closes the clause.
      if (moved < has && has !== to - 1 && moved !== has - 1) return;
      put('verb-form', Math.min(has, moved), Math.max(has, moved));
      return;
    }
  }
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
    .some(
      (word) => FINITE.has(word.key) || FULL_FINITE.has(word.key) || /^(?:was|wie|wer|wo|als|dass)$/u.test(word.key),
    )
    ? null
    : last;
}

function indexIn(words: readonly Word[], from: number, to: number, is: (key: string) => boolean): number {
  for (let at = from; at < to; at++) if (is(words[at]!.key)) return at;
  return -1;
}
