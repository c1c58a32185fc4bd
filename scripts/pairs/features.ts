import type { Gap } from '../../lib/engine/quotes/gap.ts';
import type { Cover } from './cover.ts';
import { isIndirect, type Unit } from './units.ts';

/** All that is known of an English unit and a German one. */
export interface Couple {
  readonly english: Unit;
  readonly german: Unit;
  readonly cover: Cover;
  /** What stands between them; null where they are far apart. */
  readonly gap: Gap | null;
  /** Characters between them, and quotations in marks. */
  readonly distance: number;
  readonly others: number;
  readonly paragraphs: number;
  readonly germanFirst: boolean;
  /** Strength of a cue behind the later one; 0 for none. */
  readonly cueBehind: number;
  /** The later one closes a bracket that opens between them. */
  readonly closesBracket: boolean;
  /** What stands next to the German run, and how well the English unit covers it: 0 to 1. */
  readonly moreBefore: number;
  readonly moreBehind: number;
  /** Of an English group: how much of its least covered member is covered. 1 for one that is whole. */
  readonly leastMember: number;
  /** Of a member of an English group: how much of its neighbours the German unit covers, and what stands beside that. */
  readonly siblings: number;
  readonly siblingsBeside: number;
  /** The best claim of another English unit on the German one, and of this English one on another German unit. */
  readonly rival: number;
  readonly elsewhere: number;
  /** Each is a member of a group that a reporting clause joins. */
  readonly englishMember: boolean;
  readonly germanMember: boolean;
}

/** German runs a little longer than English: characters of German for one of English. */
const GERMAN_FOR_ENGLISH = 1.1;

/** How far the lengths are from those of a text and its translation: 0 for as expected, 1 for a factor of e beyond. */
function lengthMisfit(english: string, german: string): number {
  const ratio = Math.log(Math.max(1, german.length) / (GERMAN_FOR_ENGLISH * Math.max(1, english.length)));
  const slack = 0.25 + 1.5 / Math.sqrt(Math.max(1, Math.min(english.length, german.length)));
  return Math.max(0, Math.abs(ratio) - slack);
}

const sentences = (text: string): number =>
  Math.max(1, (text.match(/[.!?…]+(?=\s|$)/gu) ?? []).length + Number(!/[.!?…]\s*$/u.test(text)));
const asks = (text: string): boolean => /\?\s*$/u.test(text);
const calls = (text: string): boolean => /!\s*$/u.test(text);
const isPlain = ({ german }: Couple): boolean => german.drafts.length === 0;
const isMixed = ({ german }: Couple): boolean => german.drafts.length > 0 && german.run !== null;
export const overlap = ({ cover }: Pick<Couple, 'cover'>): number => Math.sqrt(cover.english * cover.german);
/** A bracket or a cue, and nothing else, stands between the two. */
const isAnnounced = ({ gap, others }: Couple): boolean =>
  gap !== null && others === 0 && gap.strayWords === 0 && (gap.bracket || gap.row !== null);
const digits = (text: string): string[] => text.match(/\d+/gu) ?? [];

function numbersAgree({ english, german }: Couple): number {
  const [a, b] = [digits(english.text), digits(german.text)];
  if (a.length === 0 || b.length === 0) return 0;
  const shared = a.filter((number) => b.includes(number)).length;
  return shared * 2 >= Math.max(a.length, b.length) ? 1 : -1;
}

/** What is looked at, by name; a weight for each stands in weights.ts. Amounts are 0 for "says nothing". */
export const FEATURES = Object.freeze({
  // Where they stand.
  bracket: ({ gap }: Couple) => Number(gap?.bracket ?? false),
  'closes the bracket': ({ closesBracket }: Couple) => Number(closesBracket),
  cue: ({ gap }: Couple) => (gap?.row ? gap.row.strength ** 0.7 : 0),
  'cue in a bracket': ({ gap }: Couple) => Number(gap !== null && gap.bracket && gap.row !== null),
  announced: (c: Couple) => Number(isAnnounced(c)),
  'bare bracket': (c: Couple) => Number(isAnnounced(c) && c.gap!.row === null && c.gap!.wordsBefore === 0),
  'cue behind': ({ cueBehind }: Couple) => cueBehind,
  dash: ({ gap }: Couple) => Number(gap?.sign === 'dash'),
  comma: ({ gap }: Couple) => Number(gap?.sign === 'comma'),
  'another sign': ({ gap }: Couple) => Number(gap?.sign === 'other'),
  'words between': ({ gap }: Couple) => Math.log1p(gap ? gap.strayWords : 12),
  'words before': ({ gap }: Couple) => Math.log1p(gap ? gap.wordsBefore : 30),
  'ends of sentences': ({ gap }: Couple) => Math.min(4, gap ? gap.sentenceEnds : 4),
  paragraphs: ({ paragraphs }: Couple) => Math.min(3, paragraphs),
  'quotations between': ({ others }: Couple) => Math.min(5, others),
  distance: ({ distance }: Couple) => Math.log1p(distance) / 3,
  far: ({ distance }: Couple) => Number(distance > 700),
  touching: ({ distance }: Couple) => Number(distance < 4),
  'German first': ({ germanFirst }: Couple) => Number(germanFirst),
  'German first, unannounced': (c: Couple) => Number(c.germanFirst && !c.gap?.bracket && !c.gap?.row),
  'next sentence': (c: Couple) =>
    Number(c.gap !== null && c.others === 0 && c.gap.strayWords === 0 && c.gap.sentenceEnds > 0 && c.paragraphs === 0),
  // What the words say.
  'length misfit': ({ english, german }: Couple) => lengthMisfit(english.text, german.text),
  'question of one alone': ({ english, german }: Couple) => Number(asks(english.text) !== asks(german.text)),
  'call of one alone': ({ english, german }: Couple) => Number(calls(english.text) !== calls(german.text)),
  numbers: numbersAgree,
  overlap,
  'English covered': ({ cover }: Couple) => cover.english,
  'German covered': ({ cover }: Couple) => cover.german,
  'least covered': ({ cover }: Couple) => Math.min(cover.english, cover.german),
  matched: ({ cover }: Couple) => Math.min(4, cover.matched / 15),
  gain: ({ cover }: Couple) => cover.gain,
  'little content': ({ cover }: Couple) => Number(cover.content < 12),
  'overlap of much': (c: Couple) => overlap(c) * Math.min(4, c.cover.content / 15),
  'overlap, announced': (c: Couple) => (isAnnounced(c) ? overlap(c) : 0),
  'overlap of running text': (c: Couple) => (isPlain(c) ? overlap(c) : 0),
  'gain of running text': (c: Couple) => (isPlain(c) ? c.cover.gain : 0),
  // How far they reach.
  'running text': (c: Couple) => Number(isPlain(c)),
  'half in marks': (c: Couple) => Number(isMixed(c)),
  'German in several marks': ({ german }: Couple) => Number(german.drafts.length > 1),
  'English in several marks': ({ english }: Couple) => Number(english.drafts.length > 1),
  'English without marks': ({ english }: Couple) => Number(english.drafts.length === 0),
  'begins inside a sentence': (c: Couple) => Number(!c.german.opens),
  'ends inside a sentence': (c: Couple) => Number(!c.german.closes),
  'English begins inside a sentence': ({ english }: Couple) => Number(!english.opens),
  'English ends inside a sentence': ({ english }: Couple) => Number(!english.closes),
  'clauses of running text': ({ german }: Couple) => (german.run ? Math.log(german.run[1] - german.run[0]) : 0),
  'holds a report': ({ german }: Couple) => Number(german.holdsReport),
  'skips a report': (c: Couple) => Number(c.german.skipsReport && isPlain(c)),
  'more before': ({ moreBefore }: Couple) => moreBefore,
  'more behind': ({ moreBehind }: Couple) => moreBehind,
  'English is a member': ({ englishMember }: Couple) => Number(englishMember),
  'German is a member': ({ germanMember }: Couple) => Number(germanMember),
  'least member covered': ({ leastMember }: Couple) => leastMember,
  'a member is not covered': ({ leastMember }: Couple) => Number(leastMember < 0.2),
  'covers the neighbours': ({ siblings }: Couple) => siblings,
  'neighbours go on beside': ({ siblingsBeside }: Couple) => siblingsBeside,
  'another claims it': ({ rival }: Couple) => rival,
  'a better claim than another': (c: Couple) => overlap(c) - c.rival,
  'more in common elsewhere': ({ elsewhere }: Couple) => elsewhere,
  'less in common elsewhere': (c: Couple) => overlap(c) - c.elsewhere,
  'sentences differ': ({ english, german }: Couple) =>
    Math.min(3, Math.abs(sentences(english.text) - sentences(german.text))),
  'whole sentences': (c: Couple) => Number(isPlain(c) && c.german.opens && c.german.closes),
  'whole sentences, next': (c: Couple) =>
    Number(isPlain(c) && c.german.opens && c.german.closes && c.others === 0 && c.gap?.strayWords === 0),
  'overlap far away': (c: Couple) => (c.distance > 300 ? overlap(c) : 0),
  'overlap behind others': (c: Couple) => overlap(c) * Math.min(4, c.others),
  'misfit of running text': (c: Couple) => (isPlain(c) ? lengthMisfit(c.english.text, c.german.text) : 0),
  'overlap of indirect speech': (c: Couple) => (isIndirect(c.german) ? overlap(c) : 0),
  'short English': ({ english }: Couple) => Number(english.text.length < 22),
  'short English, near': (c: Couple) => Number(c.english.text.length < 22 && c.others === 0 && c.distance < 60),
  'both in several marks': ({ english, german }: Couple) => Number(english.drafts.length > 1 && german.skipsReport),
  'indirect speech': ({ german }: Couple) => Number(isIndirect(german)),
  // What they are.
  'said, English': ({ english }: Couple) => Math.max(-4, Math.min(4, english.odds)) / 4,
  'said, German': ({ german }: Couple) => Math.max(-4, Math.min(4, german.odds)) / 4,
  'title or term at large': (c: Couple) => Number(c.english.odds < 0 && !isAnnounced(c)),
  'inside of one alone': ({ english, german }: Couple) => Number(english.depth > 0 !== german.depth > 0),
} as const satisfies Readonly<Record<string, (couple: Couple) => number>>);

export type FeatureName = keyof typeof FEATURES;
export const FEATURE_NAMES = Object.freeze(Object.keys(FEATURES) as FeatureName[]);

/** The amounts of all features, in their order. */
export function amountsOf(couple: Couple): Float64Array {
  return Float64Array.from(FEATURE_NAMES, (name) => FEATURES[name](couple));
}
