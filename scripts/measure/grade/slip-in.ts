import { OPPOSITES } from '../../../lib/engine/languages/antonyms.ts';
import { isClosedWord } from '../../../lib/engine/languages/closed-words.ts';
import { foldWord } from '../../../lib/engine/languages/fold.ts';
import { tokenize } from '../../../lib/engine/text/tokens.ts';
import type { Language, Token } from '../../../lib/engine/types.ts';
import type { Answer } from './answers.ts';

/** Makes wrong answers from right ones, one error each. Deterministic: where there is a choice, the answer decides. */
export type Slip = (answer: Answer, others: readonly Answer[], at: number) => string | null;

function edit(text: string, token: { start: number; end: number }, by: string): string {
  return (text.slice(0, token.start) + by + text.slice(token.end))
    .replace(/ {2,}/gu, ' ')
    .replace(/ (?=[.,;:!?])/gu, '')
    .trim();
}

function language(answer: Answer): Language {
  return answer.direction === 'en-de' ? 'de' : 'en';
}

function words(answer: Answer): Token[] {
  return tokenize(answer.answer, language(answer)).filter((token) => token.kind !== 'punctuation');
}

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list.length > 0 ? list[(at * 7919) % list.length] : undefined;
}

const AUXILIARIES: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten soll sollte sollten muss müssen musste will wollte würde würden bin'.split(
      ' ',
    ),
  ),
  en: new Set('is are was were has have had will would can could should must may might do does did'.split(' ')),
};

const NEGATORS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    nicht: '',
    nie: 'immer',
    niemals: 'immer',
    kein: 'ein',
    keine: 'eine',
    keinen: 'einen',
    keinem: 'einem',
    keiner: 'einer',
    nichts: 'etwas',
    niemand: 'jeder',
  },
  en: { not: '', never: 'always', no: 'a', nothing: 'something', nobody: 'everybody', none: 'all', "n't": '' },
};

function contentWords(answer: Answer, capital: boolean | null): Token[] {
  const lang = language(answer);
  return words(answer).filter(
    (token, at) =>
      token.kind === 'word' &&
      token.text.length >= 4 &&
      !isClosedWord(foldWord(token.text), lang) &&
      (capital === null || (at > 0 && /^\p{Lu}/u.test(token.text) === capital)),
  );
}

function names(answer: Answer): Token[] {
  const inSource = new Set(
    words({ ...answer, answer: answer.source, direction: 'de-en' })
      .filter((token) => /^\p{Lu}/u.test(token.text))
      .map((token) => token.text),
  );
  return words(answer).filter(
    (token) =>
      /^\p{Lu}/u.test(token.text) &&
      token.text.length >= 3 &&
      inSource.has(token.text) &&
      !isClosedWord(foldWord(token.text), language(answer)),
  );
}

function opposite(word: string, lang: Language): string | null {
  const folded = foldWord(word);
  for (const { rows } of OPPOSITES[lang]) {
    for (const row of rows) {
      const [left, right] = row.split(' : ').map((side) => side.split(' '));
      const other = left?.map(foldWord).includes(folded)
        ? right?.[0]
        : right?.map(foldWord).includes(folded)
          ? left?.[0]
          : undefined;
      if (other !== undefined) return /^\p{Lu}/u.test(word) ? other[0]!.toUpperCase() + other.slice(1) : other;
    }
  }
  const bare = lang === 'de' ? /^(?:Un|un)(?=\p{L}{4})/u : /^(?:Un|un)(?=\p{L}{4})/u;
  return bare.test(word) ? word.replace(bare, '') : null;
}

export const SLIPS: Readonly<Record<string, Slip>> = {
  negation_dropped: (answer) => {
    const table = NEGATORS[language(answer)];
    const token = words(answer).find((word) => Object.hasOwn(table, foldWord(word.text)));
    return token ? edit(answer.answer, token, table[foldWord(token.text)]!) : null;
  },
  negation_added: (answer) => {
    const lang = language(answer);
    if (words(answer).some((word) => Object.hasOwn(NEGATORS[lang], foldWord(word.text)))) return null;
    const token = words(answer).find((word) => AUXILIARIES[lang].has(foldWord(word.text)));
    return token ? edit(answer.answer, token, `${token.text} ${lang === 'de' ? 'nicht' : 'not'}`) : null;
  },
  number_changed: (answer, _others, at) => {
    const token = pick(
      words(answer).filter((word) => word.kind === 'number'),
      at,
    );
    if (!token) return null;
    const digit = token.text[0]!;
    return edit(answer.answer, token, `${digit === '9' ? 4 : Number(digit) + 1}${token.text.slice(1)}`);
  },
  name_changed: (answer, others, at) => {
    const token = pick(names(answer), at);
    const other = others
      .flatMap((row, k) =>
        k % 17 === at % 17
          ? names(row)
              .slice(0, 1)
              .map((name) => name.text)
          : [],
      )
      .find((name) => !answer.answer.includes(name) && !answer.source.includes(name));
    return token && other ? edit(answer.answer, token, other) : null;
  },
  antonym: (answer, _others, at) => {
    const lang = language(answer);
    const token = pick(
      words(answer).filter(
        (word) => word.kind === 'word' && word.text.length >= 3 && opposite(word.text, lang) !== null,
      ),
      at,
    );
    return token ? edit(answer.answer, token, opposite(token.text, lang)!) : null;
  },
  noun_replaced: (answer, others, at) => {
    const token = pick(contentWords(answer, true), at);
    const other = others[(at * 31 + 7) % others.length];
    const noun = other ? pick(contentWords(other, true), at)?.text : undefined;
    return token && noun && !answer.answer.includes(noun) && !answer.reference.includes(noun)
      ? edit(answer.answer, token, noun)
      : null;
  },
  noun_dropped: (answer, _others, at) => {
    const token = pick(contentWords(answer, true), at);
    return token ? edit(answer.answer, token, '') : null;
  },
  clause_dropped: (answer) => {
    const cuts = [...answer.answer.matchAll(/[,;–:](?= )/gu)]
      .map((match) => match.index)
      .filter((at) => at > answer.answer.length * 0.25 && at < answer.answer.length * 0.75);
    const at = cuts[0];
    return at === undefined ? null : `${answer.answer.slice(0, at)}.`;
  },
  words_shuffled: (answer, _others, at) => {
    const list = answer.answer.split(' ');
    if (list.length < 6) return null;
    let seed = at * 2654435761 + 12345;
    for (let k = list.length - 1; k > 0; k--) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const other = (seed >>> 8) % (k + 1);
      [list[k], list[other]] = [list[other]!, list[k]!];
    }
    return list.join(' ');
  },
  other_sentence: (_answer, others, at) => others[(at * 13 + 5) % others.length]?.answer ?? null,
};

/** One wrong answer of each kind that each right answer allows; with `from` "reference", made from the reference itself. */
export function slipIn(given: readonly Answer[], from: 'made' | 'copy' = 'made'): Answer[] {
  const answers = from === 'made' ? given : given.map((answer) => ({ ...answer, answer: answer.reference }));
  const result: Answer[] = [];
  answers.forEach((answer, at) => {
    for (const [name, slip] of Object.entries(SLIPS)) {
      const changed = slip(answer, answers, at);
      if (changed !== null && changed !== answer.answer)
        result.push({ ...answer, answer: changed, ok: 0, cat: `${from}_${name}` });
    }
  });
  return result;
}
