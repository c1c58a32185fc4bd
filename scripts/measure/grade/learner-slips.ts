import { isClosedWord } from '../../../lib/engine/languages/closed-words.ts';
import { ARTICLE_FORMS, PREPOSITION_FORMS, SUBORDINATORS } from '../../../lib/engine/languages/grammar-words.ts';
import { foldWord } from '../../../lib/engine/languages/fold.ts';
import { tokenize } from '../../../lib/engine/text/tokens.ts';
import type { Language, Token } from '../../../lib/engine/types.ts';
import type { Answer } from './answers.ts';

/**
 * What learners get wrong: `spelling` deserves full marks, `language` leaves the sense right, `sense` does not. Each
 * takes a right text and its words and gives a faulty text, or null where it cannot.
 */
export interface LearnerSlip {
  readonly kind: 'spelling' | 'language' | 'sense';
  readonly lang: Language | null;
  readonly make: (text: string, words: readonly Token[], at: number, lang: Language) => string | null;
}

function put(text: string, token: Token, by: string): string {
  const kept = /^\p{Lu}/u.test(token.text) ? by.charAt(0).toUpperCase() + by.slice(1) : by;
  return (text.slice(0, token.start) + kept + text.slice(token.end)).replace(/ {2,}/gu, ' ').trim();
}

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list.length > 0 ? list[(at * 7919) % list.length] : undefined;
}

/** A word of the table becomes its neighbour in the table. */
function exchange(table: Readonly<Record<string, string>>): LearnerSlip['make'] {
  return (text, words, at) => {
    const token = pick(
      words.filter((word) => Object.hasOwn(table, foldWord(word.text))),
      at,
    );
    return token ? put(text, token, table[foldWord(token.text)]!) : null;
  };
}

const pairs = (rows: string): Record<string, string> =>
  Object.fromEntries(rows.split(' ').map((row) => row.split('>') as [string, string]));

function content(words: readonly Token[], lang: Language): Token[] {
  return words.filter(
    (word) => word.kind === 'word' && word.text.length >= 5 && !isClosedWord(foldWord(word.text), lang),
  );
}

export const LEARNER_SLIPS: Readonly<Record<string, LearnerSlip>> = {
  letter_dropped: {
    kind: 'spelling',
    lang: null,
    make: (text, words, at, lang) => {
      const token = pick(content(words, lang), at);
      if (!token || token.text.length < 7) return null;
      const k = 2 + (at % (token.text.length - 4));
      return put(text, token, token.text.slice(0, k) + token.text.slice(k + 1));
    },
  },
  letters_swapped: {
    kind: 'spelling',
    lang: null,
    make: (text, words, at, lang) => {
      const token = pick(content(words, lang), at + 1);
      if (!token || token.text.length < 6) return null;
      const k = 1 + (at % (token.text.length - 3));
      const word = token.text;
      return word[k] === word[k + 1]
        ? null
        : put(text, token, word.slice(0, k) + word[k + 1]! + word[k]! + word.slice(k + 2));
    },
  },
  umlauts_written_out: {
    kind: 'spelling',
    lang: 'de',
    make: (text) =>
      text
        .replaceAll('ä', 'ae')
        .replaceAll('ö', 'oe')
        .replaceAll('ü', 'ue')
        .replaceAll('ß', 'ss')
        .replace(/[,.](?!\d)/gu, ''),
  },
  article: {
    kind: 'language',
    lang: 'de',
    make: exchange(
      pairs('der>den die>der das>der den>dem dem>den des>der ein>eine eine>einen einen>ein einem>einen einer>eine'),
    ),
  },
  adjective_ending: {
    kind: 'language',
    lang: 'de',
    make: (text, words, at) => {
      const token = pick(
        words.filter(
          (word, k) =>
            /^\p{Ll}{3,}(?:en|e|es|er|em)$/u.test(word.text) &&
            /^\p{Lu}/u.test(words[k + 1]?.text ?? '') &&
            !isClosedWord(foldWord(word.text), 'de'),
        ),
        at,
      );
      if (!token) return null;
      const bare = token.text.replace(/(?:en|es|er|em|e)$/u, '');
      return put(text, token, bare + (token.text.endsWith('e') ? 'en' : 'e'));
    },
  },
  verb_not_last: {
    kind: 'language',
    lang: 'de',
    make: (text, words) => {
      const opener = words.findIndex((word) => SUBORDINATORS.has(foldWord(word.text)));
      if (opener < 0) return null;
      const end = words.findIndex(
        (word, k) => k > opener + 3 && /^[,.!?;]|^$/u.test(text.slice(word.end, word.end + 1)),
      );
      const verb = words[end];
      const before = words[opener + 1];
      if (!verb || !before || /^\p{Lu}/u.test(verb.text) || /[,.;:!?]/u.test(text.slice(before.end, verb.start)))
        return null;
      return `${text.slice(0, before.end)} ${verb.text}${text.slice(before.end, words[end - 1]!.end)}${text.slice(verb.end)}`;
    },
  },
  preposition: {
    kind: 'language',
    lang: null,
    make: (text, words, at, lang) => {
      const list = [...PREPOSITION_FORMS[lang]].filter((word) => !/um|ohne|to|from|von/u.test(word));
      const token = pick(
        words.filter((word) => list.includes(foldWord(word.text))),
        at,
      );
      const other = pick(list, at + 3);
      return token && other && other !== foldWord(token.text) ? put(text, token, other) : null;
    },
  },
  article_left_out: {
    kind: 'language',
    lang: 'en',
    make: (text, words, at) => {
      const token = pick(
        words.filter((word) => ARTICLE_FORMS.en.has(foldWord(word.text)) && word.start > 0),
        at,
      );
      return token ? put(text, token, '') : null;
    },
  },
  third_person: {
    kind: 'language',
    lang: 'en',
    make: exchange(
      pairs(
        'is>are was>were has>have does>do are>is were>was knows>know likes>like wants>want goes>go says>say makes>make',
      ),
    ),
  },
  modal: {
    kind: 'sense',
    lang: null,
    make: exchange(
      pairs(
        'must>may can>must should>can may>must muss>darf kann>muss soll>kann sollte>kann darf>muss müssen>dürfen können>müssen sollen>können konnte>musste musste>durfte will>muss wollen>müssen',
      ),
    ),
  },
  pronoun: {
    kind: 'sense',
    lang: null,
    make: (text, words, at, lang) =>
      exchange(
        lang === 'de'
          ? pairs(
              'ich>er er>ich wir>ich mein>sein meine>seine unser>euer unsere>eure mich>ihn mir>ihm uns>ihn ihn>mich du>ich',
            )
          : pairs(
              'i>he he>she she>he we>they they>we my>his his>my her>my our>their their>our me>him us>them him>me you>i',
            ),
      )(text, words, at, lang),
  },
  amount: {
    kind: 'sense',
    lang: null,
    make: exchange(
      pairs(
        'all>some many>few some>all few>many every>some always>sometimes often>rarely never>always alle>einige viele>wenige einige>alle wenige>viele jeder>niemand immer>manchmal oft>selten meisten>wenigsten',
      ),
    ),
  },
  question_word: {
    kind: 'sense',
    lang: null,
    make: exchange(
      pairs(
        'why>when where>why when>why how>why who>what warum>wann wo>warum wann>wo wie>wann wer>was because>although although>because weil>obwohl obwohl>weil with>without without>with mit>ohne ohne>mit',
      ),
    ),
  },
  only_left_out: {
    kind: 'sense',
    lang: null,
    make: exchange(pairs('only> almost> nearly> nur> fast> beinahe> lediglich>')),
  },
};

/** Faulty copies of references: spelling and language must be accepted (`ok` 1), another sense must not. */
export function learnerSlips(given: readonly Answer[]): Answer[] {
  return given.flatMap((answer, at) => {
    const lang: Language = answer.direction === 'en-de' ? 'de' : 'en';
    const words = tokenize(answer.reference, lang).filter((token) => token.kind !== 'punctuation');
    return Object.entries(LEARNER_SLIPS).flatMap(([name, slip]) => {
      if (slip.lang !== null && slip.lang !== lang) return [];
      const changed = slip.make(answer.reference, words, at, lang);
      return changed === null || changed === answer.reference
        ? []
        : [{ ...answer, answer: changed, ok: slip.kind === 'sense' ? 0 : 1, cat: `${slip.kind}_${name}` } as const];
    });
  });
}
