import { BLIND_CULTURE } from './blind-culture.ts';
import { BLIND_PRESS } from './blind-press.ts';
import { BLIND_REFERENCE } from './blind-reference.ts';
import { BLIND_WEB } from './blind-web.ts';
import { CUE_PASSAGES } from './cues.ts';
import { FORMS } from './forms.ts';
import { FRESH_PASSAGES } from './fresh.ts';
import { NEWS } from './news.ts';
import { REFERENCE } from './reference.ts';

/** A passage in the form of the evaluation data. Offsets are UTF-16 into `text`. */
export interface TablePassage {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly {
    start: number;
    end: number;
    text: string;
    lang: string;
    kind: 'quotation' | 'title-or-name' | 'scare-quote-or-term';
    speaker: string | null;
    quoted: boolean;
  }[];
  readonly pairs: readonly { en: number[]; de: number[]; relation: string }[];
}

/**
 * Reads the mark-up of the tables. `[e1@Anna_Bell We go]`: language (e, d, o), then flags in any order: a number names
 * the pair, t title, x term, u without marks, p partial, i indirect speech, @ the speaker; a space; the text.
 */
export function readPassage(id: string, marked: string): TablePassage {
  let text = '';
  const spans: (TablePassage['spans'][number] & { pair: string; relation: string })[] = [];
  const open: (number | null)[] = [];
  for (let at = 0; at < marked.length;) {
    const head = /^\[([edo])([0-9txupi]*)(?:@([\p{L}\p{N}_.'’-]+))? /u.exec(marked.slice(at, at + 80));
    if (head) {
      const [whole, lang, flags = '', speaker] = head;
      open.push(spans.length);
      spans.push({
        start: text.length,
        end: 0,
        text: '',
        lang: lang === 'e' ? 'en' : lang === 'd' ? 'de' : 'other',
        kind: flags.includes('t') ? 'title-or-name' : flags.includes('x') ? 'scare-quote-or-term' : 'quotation',
        speaker: speaker?.replaceAll('_', ' ') ?? null,
        quoted: !flags.includes('u'),
        pair: /\d+/u.exec(flags)?.[0] ?? '',
        relation: flags.includes('i') ? 'paraphrase' : flags.includes('p') ? 'partial' : 'full',
      });
      at += whole.length;
      continue;
    }
    const char = marked[at++]!;
    if (char === '[') open.push(null);
    const closes = char === ']' ? open.pop() : null;
    if (closes === null || closes === undefined) text += char;
    else Object.assign(spans[closes]!, { end: text.length, text: text.slice(spans[closes]!.start) });
  }
  const names = [...new Set(spans.map(({ pair }) => pair).filter(Boolean))];
  const of = (name: string, lang: string): number[] =>
    spans.flatMap((span, index) => (span.pair === name && span.lang === lang ? [index] : []));
  const relationOf = (name: string): string =>
    spans.find((span) => span.pair === name && span.relation !== 'full')?.relation ?? 'full';
  const pairs = names.map((name) => ({ en: of(name, 'en'), de: of(name, 'de'), relation: relationOf(name) }));
  const none = spans.flatMap((span, index) =>
    span.pair === '' && span.lang === 'en' && span.kind === 'quotation'
      ? [{ en: [index], de: [], relation: 'none' }]
      : [],
  );
  return { id, text, spans, pairs: [...pairs, ...none] };
}

const ALL = [
  ...NEWS.map((text, index) => readPassage(`news-${index + 1}`, text)),
  ...REFERENCE.map((text, index) => readPassage(`reference-${index + 1}`, text)),
  ...FORMS.map((text, index) => readPassage(`forms-${index + 1}`, text)),
  ...CUE_PASSAGES.map((text, index) => readPassage(`cues-${index + 1}`, text)),
];

/** Every second passage: looked at while rules and weights are chosen. */
export const TUNING = ALL.filter((_, index) => index % 2 === 0);
/** The others: only their figures are looked at. */
export const HELD_OUT = ALL.filter((_, index) => index % 2 === 1);
/** Written by somebody who had not read the rules, and measured once before anything was changed. */
export const BLIND = [
  ...BLIND_PRESS.map((text, index) => readPassage(`press-${index + 1}`, text)),
  ...BLIND_CULTURE.map((text, index) => readPassage(`culture-${index + 1}`, text)),
  ...BLIND_REFERENCE.map((text, index) => readPassage(`encyclopedia-${index + 1}`, text)),
  ...BLIND_WEB.map((text, index) => readPassage(`web-${index + 1}`, text)),
];
/** Written after the last change of the rules, and measured once. */
export const FRESH = FRESH_PASSAGES.map((text, index) => readPassage(`fresh-${index + 1}`, text));
