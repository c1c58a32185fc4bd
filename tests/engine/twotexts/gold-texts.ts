import type { Relation, Span } from '#lib/engine/types.ts';

/** Stretches of one text that belong together under one number; more than one where a reporting clause interrupts. */
export interface GoldSide {
  readonly parts: readonly Span[];
}

export interface GoldPair {
  readonly de: GoldSide;
  readonly en: GoldSide;
  readonly relation: Relation;
}

export interface GoldTexts {
  readonly id: string;
  readonly de: string;
  readonly en: string;
  readonly pairs: readonly GoldPair[];
  /** German quotations that the source does not have. */
  readonly alone: readonly Span[];
}

interface Marked {
  readonly number: number;
  readonly sign: string;
  readonly span: Span;
}

const RELATIONS: Readonly<Record<string, Relation>> = { '': 'full', '~': 'paraphrase', '/': 'partial' };

/** Reads a file of texts with their gold stretches in braces: `{1|„Nein“}, sagte sie.` */
export function readGoldTexts(file: string): GoldTexts[] {
  return file
    .split(/^=== /mu)
    .slice(1)
    .map((block) => {
      const [id = '', de = '', en = ''] = block.split(/^--- (?:de|en)$/mu).map((part) => part.trim());
      const german = readMarks(de);
      const english = readMarks(en);
      const numbers = [...new Set(german.marks.map(({ number }) => number))].filter((number) => number > 0);
      return {
        id,
        de: german.text,
        en: english.text,
        pairs: numbers.map((number): GoldPair => {
          const ours = german.marks.filter((mark) => mark.number === number);
          const theirs = english.marks.filter((mark) => mark.number === number);
          if (theirs.length === 0) throw new Error(`${id}: ${number} has no English side`);
          return {
            de: { parts: ours.map(({ span }) => span) },
            en: { parts: theirs.map(({ span }) => span) },
            relation: RELATIONS[ours[0]!.sign]!,
          };
        }),
        alone: german.marks.filter(({ number }) => number === 0).map(({ span }) => span),
      };
    });
}

function readMarks(marked: string): { text: string; marks: Marked[] } {
  const marks: Marked[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{(\d+)([~/]?)\|([^}]*)\}/gu)) {
    text += marked.slice(at, match.index);
    const [whole, number = '', sign = '', words = ''] = match;
    const lead = /^[„“”"»«]*/u.exec(words)![0].length;
    const tail = /[„“”"»«]*$/u.exec(words)![0].length;
    const start = text.length + lead;
    text += words;
    marks.push({ number: Number(number), sign, span: { start, end: text.length - tail } });
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), marks };
}
