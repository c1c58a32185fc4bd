import type { Lexicon } from './lexicon.ts';

/** Particles that German verbs leave at the end of the clause: "fand … statt", "gibt … auf", "suchen … ab". */
const PARTICLES: ReadonlySet<string> = new Set([
  ...['ab', 'an', 'auf', 'aus', 'bei', 'dar', 'durch', 'ein', 'fest', 'fort', 'frei', 'heim', 'her', 'herum', 'hervor'],
  ...[
    'hin',
    'hinaus',
    'hinzu',
    'los',
    'mit',
    'nach',
    'nieder',
    'statt',
    'teil',
    'um',
    'unter',
    'vor',
    'voran',
    'voraus',
  ],
  ...[
    'vorbei',
    'weg',
    'weiter',
    'wieder',
    'zu',
    'zurück',
    'zusammen',
    'davon',
    'bevor',
    'entgegen',
    'heraus',
    'auseinander',
  ],
]);

/**
 * Finite forms that differ from the infinitive by more than an ending, most common verbs first: "sah … an" is
 * "ansehen", "findet … statt" needs no row.
 */
const INFINITIVES: ReadonlyMap<string, string> = new Map(
  [
    ['nehmen', 'nahm nimmt nimmst nahmen'],
    ['geben', 'gab gibt gibst gaben'],
    ['sehen', 'sah sieht siehst sahen'],
    ['kommen', 'kam kamen'],
    ['gehen', 'ging gingen'],
    ['finden', 'fand fanden'],
    ['halten', 'hielt hält hältst hielten'],
    ['bringen', 'brachte brachten'],
    ['denken', 'dachte dachten'],
    ['stehen', 'stand standen'],
    ['fallen', 'fiel fällt fällst fielen'],
    ['lassen', 'liess lässt liessen'],
    ['laufen', 'lief läuft läufst liefen'],
    ['fangen', 'fing fängt fängst fingen'],
    ['rufen', 'rief riefen'],
    ['schlagen', 'schlug schlägt schlugen'],
    ['tragen', 'trug trägt trugen'],
    ['treten', 'trat tritt traten'],
    ['sprechen', 'sprach spricht sprachen'],
    ['brechen', 'brach bricht brachen'],
    ['werfen', 'warf wirft warfen'],
    ['treffen', 'traf trifft trafen'],
    ['schreiben', 'schrieb schrieben'],
    ['bleiben', 'blieb blieben'],
    ['steigen', 'stieg stiegen'],
    ['weisen', 'wies wiesen'],
    ['greifen', 'griff griffen'],
    ['schließen', 'schloss schlossen'],
    ['ziehen', 'zog zogen'],
    ['bieten', 'bot boten'],
    ['fliegen', 'flog flogen'],
    ['fahren', 'fuhr fährt fährst fuhren'],
    ['laden', 'lud lädt luden'],
    ['wachsen', 'wuchs wächst wuchsen'],
    ['lesen', 'las liest lasen'],
    ['liegen', 'lag lagen'],
    ['sitzen', 'sass sassen'],
    ['stoßen', 'stiess stösst stiessen'],
    ['kennen', 'kannte kannten'],
    ['nennen', 'nannte nannten'],
    ['wenden', 'wandte wandten'],
    ['springen', 'sprang sprangen'],
    ['sinken', 'sank sanken'],
    ['trinken', 'trank tranken'],
    ['schneiden', 'schnitt schnitten'],
    ['leihen', 'lieh liehen'],
    ['reißen', 'riss rissen'],
    ['schieben', 'schob schoben'],
    ['heben', 'hob hoben'],
    ['graben', 'grub gräbt gruben'],
    ['raten', 'riet rät rieten'],
    ['hängen', 'hing hingen'],
  ].flatMap(([infinitive, forms]) => forms!.split(' ').map((form) => [form, infinitive!] as const)),
);

/** A verb and its particle, as token indexes, with the lexicon's id of the whole. */
export interface SeparatedVerb {
  readonly verb: number;
  readonly particle: number;
  readonly id: number;
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['und', 'oder', 'aber']);

/** How many tokens before its particle a verb is looked for. */
const CLAUSE = 25;

/**
 * Finds separated verbs: a particle at the end of its clause, and before it a word that makes a verb with it which the
 * lexicon knows. Of several such words the known finite form wins, then the first: finite verbs come early.
 * @param folded folded German tokens
 * @param kind what each token may be: part of a verb, another word (nouns, by their capital), a number or a mark
 */
export function separatedVerbs(
  folded: readonly string[],
  kind: (at: number) => 'verb' | 'word' | 'other',
  lexicon: Lexicon,
): SeparatedVerb[] {
  const found: SeparatedVerb[] = [];
  for (let particle = 1; particle < folded.length; particle++) {
    if (!PARTICLES.has(folded[particle]!) || !endsClause(folded, particle, kind)) continue;
    let best: SeparatedVerb | null = null;
    for (let verb = particle - 1; verb >= Math.max(0, particle - CLAUSE); verb--) {
      if (best && (kind(verb) === 'other' || CONJUNCTIONS.has(folded[verb]!))) break;
      if (kind(verb) !== 'verb' || folded[verb]!.length < 3) continue;
      const infinitive = INFINITIVES.get(folded[verb]!);
      const id = lexicon.german(folded[particle]! + (infinitive ?? folded[verb]!));
      if (id < 0) continue;
      best = { verb, particle, id };
      if (infinitive !== undefined) break;
    }
    if (best) found.push(best);
  }
  return found;
}

function endsClause(folded: readonly string[], at: number, kind: (at: number) => string): boolean {
  const next = folded[at + 1];
  return next === undefined || kind(at + 1) === 'other' || CONJUNCTIONS.has(next);
}
