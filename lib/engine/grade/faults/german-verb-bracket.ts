import { ADJECTIVES } from '../../languages/grammar-adjectives.ts';
import { NOMINATIVE } from '../../languages/grammar-cases.ts';
import { REFLEXIVE_FORMS, SEPARABLE } from '../../languages/grammar-verbs-de.ts';
import { TIME_WORDS } from '../../languages/grammar-words.ts';
import type { Fault, FaultKind } from './fault.ts';
import { isDeterminerWord, phraseAt } from './german-phrases.ts';
import { stretchEnd } from './german-subjects.ts';
import {
  DOUBLE,
  FINITE,
  FULL_FINITE,
  HABEN,
  INFINITIVES,
  isParticiple,
  MODAL,
  MOVED,
  PARTICIPLES,
  SEIN,
  unseparated,
} from './german-verbs.ts';
import type { Word } from './words.ts';

const OBJECTS: ReadonlySet<string> = new Set('mich dich ihn uns euch mir dir ihm ihnen etwas nichts'.split(' '));
const LINKS: ReadonlySet<string> = new Set(
  'und oder dass weil wenn ob aber sondern als wie bis damit denn zu'.split(' '),
);
const SMALL: ReadonlySet<string> = new Set(
  'ich du er sie es wir ihr man mich dich ihn uns euch mir dir ihm ihnen sich hier da dort oft gut nicht nie niemals nur wieder auch noch schon jetzt heute immer mehr bitte'.split(
    ' ',
  ),
);

/** What a finite verb opens and an infinitive or participle closes: what stands behind, what goes with what. */
export function bracketFaults(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  const put = (kind: FaultKind, from: number, to: number): void => {
    faults.push({ kind, start: words[from]!.start, end: words[to]!.end });
  };
  for (let from = 0; from < words.length;) {
    const to = stretchEnd(words, from);
    for (let at = from; at < to; at++) {
      const { key } = words[at]!;
      if (key === 'zu') afterZu(words, at, to, put);
      if (isInfixed(key) || (key === 'zu' && isInfinitive(words[at + 1]?.key ?? '') && at + 1 < to))
        beforeZu(words, from, at, put);
      if (/^\p{L}{2,}zu\p{L}{3,}$/u.test(key) && isInfixed(key) && isObject(words, at + 1, to))
        put('order', at, at + 1);
      if (!FINITE.has(key) || words[at]!.capital) continue;
      if (MODAL.has(key) || HABEN.has(key)) closedEarly(words, at, to, put);
    }
    wrongAuxiliary(words, from, to, put);
    from = to;
  }
  words.forEach((word, at) => {
    if (REFLEXIVE_FORMS.has(word.key) && !word.capital && isUnreflected(words, at)) put('small-word', at, at);
  });
  return faults;
}

/** "Er wird vorbeifliegen uns", "kann backen gutes Brot", "hat gesehen das Spiel". */
function closedEarly(
  words: readonly Word[],
  verb: number,
  to: number,
  put: (kind: FaultKind, from: number, to: number) => void,
): void {
  const modal = MODAL.has(words[verb]!.key);
  for (let at = verb + 1; at < to; at++) {
    const { key, capital } = words[at]!;
    if (LINKS.has(key) || FINITE.has(key)) return;
    if (capital) continue;
    const closes = modal ? isInfinitive(key) : isParticiple(key);
    if (!closes) continue;
    if (DOUBLE.has(words[at + 1]?.key ?? '') || !isObjectSoon(words, at + 1, to)) return;
    for (let k = at + 1; k < to; k++)
      if (
        FINITE.has(words[k]!.key) ||
        FULL_FINITE.has(words[k]!.key) ||
        isInfinitive(words[k]!.key) ||
        words[k]!.key === 'zu' ||
        isInfixed(words[k]!.key)
      )
        return;
    put('order', at, at + 1);
    return;
  }
}

function isInfinitive(key: string): boolean {
  if (INFINITIVES.has(key)) return true;
  if (!key.endsWith('n')) return false;
  if (/^\p{L}{3,}ieren$/u.test(key)) return true;
  const prefix = SEPARABLE.find((each) => key.startsWith(each) && INFINITIVES.has(key.slice(each.length)));
  return (
    prefix !== undefined ||
    (/^(?:be|ver|er|ent|zer)/u.test(key) && INFINITIVES.has(key.replace(/^(?:be|ver|er|ent|zer)/u, '')))
  );
}

/** {@link isObject}, with a small adverb or "mehr" before it. */
function isObjectSoon(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || at >= to || word.before !== '') return false;
  if (/^(?:mehr|viel|viele|wenig|wenige|einige|kein|keine|keinen)$/u.test(word.key))
    return at + 1 < to && next!.before === '' && next!.capital;
  if (/^(?:hundert|tausend|zwei|drei|vier|fünf|sechs|zehn)$/u.test(word.key) || word.number)
    return (
      at + 1 < to &&
      next!.before === '' &&
      next!.capital &&
      !TIME_WORDS.test(next!.key) &&
      !/^(?:jahren?|tagen?|stunden?|minuten?|wochen?|monaten?|mal|uhr|prozent|meter|kilometer)$/u.test(next!.key)
    );
  if (word.key === 'so') return /^(?:ein|eine|einen|viel|viele)$/u.test(next?.key ?? '');
  if (/^(?:noch|schon|auch|nur|immer|jetzt|heute|bitte)$/u.test(word.key))
    return isObject(words, at + 1, to) || isObjectSoon(words, at + 1, to);
  return isObject(words, at, to);
}

/** An object that begins here and that a closing verb should have behind it: a pronoun or a noun phrase, no measure of time. */
function isObject(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  if (!word || at >= to || word.before !== '') return false;
  if (OBJECTS.has(word.key)) return at + 1 >= to || !/^(?:zu|beim|am|im)$/u.test(words[at + 1]!.key);
  const phrase = phraseAt(words, at);
  if (
    !phrase?.noun ||
    phrase.preposition !== null ||
    (phrase.cases & 0x0fff) === 0 ||
    (phrase.cases & NOMINATIVE) === phrase.cases
  )
    return false;
  const span = words.slice(at, phrase.to);
  if (
    span.some(
      ({ key }) =>
        TIME_WORDS.test(key) ||
        /^(?:zeit|weile|stunden?|wochen|jahren?|tagen?)$/u.test(key) ||
        key === 'der' ||
        key === 'des',
    )
  )
    return false;
  return !/^(?:im|am|zum|zur|vom|beim|ins|ans)$/u.test(word.key);
}

/** "zu verlassen die Halle", "zu anrufen", "kann nicht zu gehen". */
function afterZu(
  words: readonly Word[],
  at: number,
  to: number,
  put: (kind: FaultKind, from: number, to: number) => void,
): void {
  const verb = words[at + 1];
  if (!verb || at + 1 >= to || verb.capital || words[at + 1]!.before !== '') return;
  if (
    verb.key.endsWith('en') &&
    unseparated(verb.key) !== null &&
    INFINITIVES.has(verb.key.slice(unseparated(verb.key)!.length)) &&
    !/^(?:wiederhol|zu)/u.test(verb.key)
  ) {
    put('verb-form', at, at + 1);
    return;
  }
  if (!isInfinitive(verb.key) && !/^(?:sein|haben|werden)$/u.test(verb.key)) return;
  if (isObject(words, at + 2, to)) {
    for (let k = at; k >= 0 && words[k + 1]?.before === ''; k--)
      if (SEIN.has(words[k]!.key) || /^(?:statt|anstatt|ohne|um)$/u.test(words[k]!.key)) return;
    for (let k = at + 2; k < to; k++) if (FINITE.has(words[k]!.key) || FULL_FINITE.has(words[k]!.key)) return;
    put('order', at, at + 2);
    return;
  }
  if (at + 2 < to) return;
  for (let k = at - 1; k >= 0 && words[k + 1]!.before === ''; k--) {
    const { key, capital } = words[k]!;
    if (/^(?:kann|könn|muss|müss|soll|will|woll|darf|dürf|möcht)/u.test(key) && FINITE.has(key)) {
      if (k === at - 1 && k > 0 && isInfinitive(words[k - 1]!.key)) return;
      put('small-word', at, at + 1);
      return;
    }
    // Another verb, or a noun that "zu" may belong to: "kann versuchen zu gehen", "muss Lust zu kochen haben".
    if (FINITE.has(key) || FULL_FINITE.has(key) || LINKS.has(key) || PARTICIPLES.has(key)) return;
    if (
      !capital &&
      /en$/u.test(key) &&
      !/^(?:den|einen|meinen|deinen|seinen|ihren|unseren|keinen|diesen|allen)$/u.test(key)
    )
      return;
    if (!capital && !SMALL.has(key) && !isDeterminerWord(key) && !ADJECTIVES.has(key)) return;
    if (capital && k === at - 1 && !isDeterminerWord(words[k - 1]?.key ?? '')) return;
  }
}

/** ", der Fehler zu finden": an infinitive has no subject. */
function beforeZu(
  words: readonly Word[],
  from: number,
  at: number,
  put: (kind: FaultKind, from: number, to: number) => void,
): void {
  if (
    /^(?:sein|werden|bleiben|heissen)$/u.test(words[at + 1]?.key ?? '') ||
    words.slice(from, stretchEnd(words, at)).some(({ key }) => FINITE.has(key) || FULL_FINITE.has(key) || key === 'als')
  )
    return;
  for (let k = at - 1; k >= from && k > at - 5; k--) {
    const phrase = phraseAt(words, k);
    if (!phrase?.noun || phrase.to !== at) continue;
    const nominative = phrase.cases & NOMINATIVE;
    if (phrase.preposition === null && nominative === phrase.cases && nominative !== 0 && !words[k]!.capital)
      put('case', k, at - 1);
    return;
  }
}

function isInfixed(key: string): boolean {
  const prefix = SEPARABLE.find((each) => key.startsWith(`${each}zu`) && INFINITIVES.has(key.slice(each.length + 2)));
  return prefix !== undefined;
}

/** "Ich bin lange geschlafen": what is no change and no movement. */
const AT_REST =
  /^(?:geschlafen|gelacht|geweint|gewartet|geschwiegen|gearbeitet|gefrühstückt|geduscht|telefoniert|ferngesehen|geraucht|gelebt|geredet)$/u;

/** "hat gestiegen", "hat gefragt worden". */
function wrongAuxiliary(
  words: readonly Word[],
  from: number,
  to: number,
  put: (kind: FaultKind, from: number, to: number) => void,
): void {
  let has = -1;
  let moved = -1;
  const be = words.findIndex(({ key }, at) => at >= from && at < to && SEIN.has(key));
  if (be >= 0) {
    const rest = words.findIndex(({ key }, at) => at > be && at < to && AT_REST.test(key));
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
      if (DOUBLE.has(words[moved + 1]?.key ?? '') || (words[moved]!.key === 'passiert' && moved < has)) return;
      // Behind the participle only where it closes the clause.
      if (moved < has && has !== to - 1 && moved !== has - 1) return;
      put('verb-form', Math.min(has, moved), Math.max(has, moved));
      return;
    }
  }
}

const PREFIX = new RegExp(`^(?:${SEPARABLE.join('|')})(?=ge)`, 'u');

/** No "sich" in the whole sentence. */
function isUnreflected(words: readonly Word[], at: number): boolean {
  for (let step = -1; step <= 1; step += 2) {
    for (let k = at; k >= 0 && k < words.length; k += step) {
      if (/^(?:mich|dich|sich|uns|euch)$/u.test(words[k]!.key)) return false;
      if (step < 0 ? words[k]!.before === '.' : words[k + 1]?.before === '.') break;
    }
  }
  return true;
}
