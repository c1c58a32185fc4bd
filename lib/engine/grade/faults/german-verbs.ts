import {
  AUXILIARIES,
  GE_VERBS,
  OTHER_WORDS,
  SEIN_PARTICIPLES,
  STRONG_VERBS,
  WEAK_VERBS,
} from '../../languages/grammar-verbs-de.ts';
import { SEPARABLE } from '../../languages/separable.ts';

/** Finite forms of auxiliaries and modals, with the persons that they go with: "1", "2", "3", "p", "r". */
export const FINITE: ReadonlyMap<string, string> = new Map(
  AUXILIARIES.flatMap(({ forms }) =>
    Object.entries(forms).flatMap(([persons, words]) =>
      words
        .split(' ')
        .filter(Boolean)
        .map((word) => [word, persons] as const),
    ),
  ),
);

const formsOf = (...infinitives: string[]): ReadonlySet<string> =>
  new Set(
    AUXILIARIES.filter(({ infinitive }) => infinitives.includes(infinitive)).flatMap(({ forms }) =>
      Object.values(forms).flatMap((words) => words.split(' ').filter(Boolean)),
    ),
  );

export const HABEN = formsOf('haben');
export const SEIN = formsOf('sein');
/** What an infinitive follows: modals, and "werden". */
export const MODAL = new Set([
  ...formsOf('können', 'müssen', 'sollen', 'wollen', 'dürfen', 'mögen'),
  'werde',
  'wirst',
  'wird',
  'werden',
  'werdet',
  'würde',
  'würdest',
  'würden',
]);

interface Principal {
  readonly infinitive: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly moves: string;
}

const PRINCIPAL: readonly Principal[] = STRONG_VERBS.map((row) => {
  const [infinitive, third, past, participle, moves] = row.split(' ') as [string, string, string, string, string?];
  return { infinitive, third, past, participle, moves: moves ?? '' };
});

export const INFINITIVES: ReadonlySet<string> = new Set([...PRINCIPAL.map((verb) => verb.infinitive), ...WEAK_VERBS]);

/** Participles: strong ones, and those of the weak verbs that we know. */
export const PARTICIPLES: ReadonlySet<string> = new Set([
  ...PRINCIPAL.map((verb) => verb.participle),
  ...WEAK_VERBS.map((infinitive) => `ge${weakForm(infinitive)}`),
]);

/** Participles that "haben" never goes with. */
export const MOVED: ReadonlySet<string> = new Set([
  ...SEIN_PARTICIPLES,
  ...PRINCIPAL.filter((verb) => verb.moves === 's').map((verb) => verb.participle),
]);

function fullFinite(): Map<string, string> {
  const result = new Map<string, string>();
  for (const { infinitive, third, past, participle } of PRINCIPAL) {
    const plural = past.endsWith('te') ? `${past}n` : `${past}en`;
    result.set(third, /[szx]t$/u.test(third) ? '23' : '3');
    result.set(past, '13');
    if (plural !== participle && !INFINITIVES.has(plural)) result.set(plural, 'p');
    const stem = infinitive.replace(/e?n$/u, '');
    result.set(`${stem}e`, '13');
    if (!/(?:[dtszx]|sch)$/u.test(stem))
      result.set(`${/[äö]/u.test(third) || third !== weakForm(infinitive) ? third.replace(/t$/u, '') : stem}st`, '2');
    for (const form of [infinitive, participle]) result.delete(form);
  }
  for (const infinitive of WEAK_VERBS) {
    const form = weakForm(infinitive);
    result.set(infinitive.replace(/n$/u, ''), '13');
    result.set(`${form}e`, '13');
    result.set(`${form}en`, 'p');
    result.set(form, /[szx]t$/u.test(form) ? '23' : '3');
  }
  for (const form of OTHER_WORDS) result.delete(form);
  return result;
}

/** Pasts and er-forms that are nothing else: "gab", "gaben", "gibt". */
export const FULL_FINITE: ReadonlyMap<string, string> = fullFinite();

/** "machen": "macht"; "reden": "redet"; "öffnen": "öffnet". */
function weakForm(infinitive: string): string {
  const stem = infinitive.replace(/e?n$/u, '');
  return /(?:[dt]|[bcdfgkpt]n|chn|ffn)$/u.test(stem) ? `${stem}et` : `${stem}t`;
}

/** Forms that do not exist, made as the other kind of verb makes them: "gehebt", "leihte", "gelöschen". */
const WRONG: ReadonlySet<string> = wrongForms();

function wrongForms(): Set<string> {
  const real = new Set([
    ...PARTICIPLES,
    ...FULL_FINITE.keys(),
    ...INFINITIVES,
    ...'gewiegt gesandt gewandt gehängt hängte hängten hängtest geschaffen geschafft gebackt backte erschreckt geschleift geraten gewagen'.split(
      ' ',
    ),
  ]);
  const made = new Set<string>();
  for (const { infinitive, past, participle } of PRINCIPAL) {
    const stem = infinitive.replace(/e?n$/u, '');
    if (participle.startsWith('ge') && participle.endsWith('en')) {
      made.add(`ge${weakForm(infinitive)}`);
      if (!past.endsWith('te')) for (const ending of ['', 'n', 'st']) made.add(`${weakForm(infinitive)}e${ending}`);
    }
    if (participle.endsWith('t') && past.endsWith('te')) made.add(`ge${stem}t`);
  }
  for (const infinitive of WEAK_VERBS) made.add(`ge${infinitive}`);
  for (const form of real) made.delete(form);
  return made;
}

export function isWrongForm(key: string): boolean {
  if (WRONG.has(key)) return !GE_VERBS.test(key) && key !== 'gemeinen';
  const prefix = SEPARABLE.find((each) => key.startsWith(each) && key.length > each.length + 4);
  const rest = prefix === undefined ? '' : key.slice(prefix.length);
  return WRONG.has(rest) && /^ge(?!hör|brauch|leit|steh|biet|fall|lang|rat|winn|wöhn)/u.test(rest);
}

/** The beginning that should stand apart, of a finite form such as "aufwachst"; null for other words. */
export function unseparated(key: string): string | null {
  for (const prefix of SEPARABLE) {
    const rest = key.slice(prefix.length);
    if (!key.startsWith(prefix) || rest.length < 3) continue;
    if (INFINITIVES.has(rest) || FULL_FINITE.has(rest) || INFINITIVES.has(`${rest.replace(/(?:st|e|t)$/u, '')}en`))
      return prefix;
  }
  return null;
}

/** Forms of "ihr" that differ from the er-form: "lest", "gebt". */
const SECOND_PLURAL: ReadonlySet<string> = new Set(
  PRINCIPAL.flatMap(({ infinitive, third }) => {
    const form = weakForm(infinitive);
    return form === third || FULL_FINITE.has(form) || PARTICIPLES.has(form) ? [] : [form];
  }),
);

export function isSecondPlural(key: string): boolean {
  return SECOND_PLURAL.has(key);
}

/** A participle of a verb that we know, with any beginning: "entlassen", "aufgegessen", "verkauft". */
export function isParticiple(key: string): boolean {
  if (PARTICIPLES.has(key)) return true;
  if (key === 'bestimmt') return false;
  const rest = key.replace(/^(?:be|ver|er|ent|zer|miss)(?=\p{L}{4})/u, '');
  if (rest !== key && PARTICIPLES.has(`ge${rest}`)) return true;
  const prefix = SEPARABLE.find((each) => key.startsWith(`${each}ge`));
  return prefix !== undefined && PARTICIPLES.has(key.slice(prefix.length));
}

/** An infinitive of a verb that we know, with any beginning. */
export function isInfinitive(key: string): boolean {
  if (INFINITIVES.has(key)) return true;
  if (!key.endsWith('n')) return false;
  if (/^\p{L}{3,}ieren$/u.test(key)) return true;
  const prefix = SEPARABLE.find((each) => key.startsWith(each) && INFINITIVES.has(key.slice(each.length)));
  return (
    prefix !== undefined ||
    (/^(?:be|ver|er|ent|zer)/u.test(key) && INFINITIVES.has(key.replace(/^(?:be|ver|er|ent|zer)/u, '')))
  );
}

/** "aufzumachen" */
export function isInfixed(key: string): boolean {
  const prefix = SEPARABLE.find((each) => key.startsWith(`${each}zu`) && INFINITIVES.has(key.slice(each.length + 2)));
  return prefix !== undefined;
}

/** Er-forms that no participle and no form of "ihr" is like: "spricht", "geht" is left out where it is both. */
export const STRONG_THIRDS: ReadonlySet<string> = new Set(
  PRINCIPAL.map(({ third }) => third).filter((form) => FULL_FINITE.has(form)),
);
