import {
  IRREGULAR_VERBS,
  NO_NOUNS,
  PLAIN_VERBS,
  REGULAR_FORMS,
  THIRD_PERSONS,
} from '../../languages/grammar-verbs-en.ts';

interface Principal {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
}

const PRINCIPAL: readonly Principal[] = IRREGULAR_VERBS.map((row) => {
  const [base, past, participle] = row.split(' ') as [string, string, string];
  return { base, past, participle };
});

export const BASES: ReadonlySet<string> = new Set([...PRINCIPAL.map(({ base }) => base), ...PLAIN_VERBS, ...NO_NOUNS]);

const PARTICIPLE_FORMS: ReadonlySet<string> = new Set(PRINCIPAL.map(({ participle }) => participle));

/** Pasts that are neither a base nor a participle, nor another word: "went", "took". */
export const ONLY_PASTS: ReadonlySet<string> = new Set(
  PRINCIPAL.filter(
    ({ base, past }) =>
      base !== past &&
      !PARTICIPLE_FORMS.has(past) &&
      past !== 'forgot' &&
      past !== 'bit' &&
      past !== 'saw' &&
      past !== 'fell' &&
      past !== 'bore' &&
      past !== 'rose' &&
      past !== 'ring',
  )
    .map(({ past }) => past)
    .concat(['were']),
);

/** Pasts that are no base and no usual noun or adjective: what "did" and "to" never go with. */
export const PASTS: ReadonlySet<string> = new Set(
  PRINCIPAL.filter(
    ({ base, past }) =>
      base !== past &&
      !/^(?:saw|fell|bore|rose|found|left|felt|lay|laid|shot|struck|lead|spent|bound|lost|ground|wound|thought|meant|built|cut|bent|bit|hung|showed|burned|stuck)$/u.test(
        past,
      ),
  ).map(({ past }) => past),
);

/** Pasts made as a regular verb makes them: "getted", "sitted". */
export const WRONG_PASTS: ReadonlySet<string> = new Set(
  PRINCIPAL.filter(({ base, past }) => base.length > 2 && !past.endsWith('ed'))
    .flatMap(({ base }) => [
      `${base.replace(/e$/u, '')}ed`,
      ...(/[^aeiou][aeiou][bdgmnprt]$/u.test(base) ? [`${base}${base.at(-1)!}ed`] : []),
    ])
    .filter((form) => !REGULAR_FORMS.has(form))
    .concat(['goed', 'doed']),
);

/** "helps", of a verb that we know. */
export function isThird(key: string): boolean {
  if (THIRD_PERSONS.has(key)) return true;
  const base = key.replace(/(?<=[sxz]|sh|ch|o)es$|s$/u, '').replace(/i$/u, 'y');
  return key.endsWith('s') && (NO_NOUNS.has(base) || PLAIN_VERBS.has(base));
}
