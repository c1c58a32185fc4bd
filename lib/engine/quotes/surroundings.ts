import { OPENING_QUOTE } from '../languages/signs.ts';
import type { Marked } from './scan.ts';

/** The words around a quotation, as far as its sentence goes. */
export interface Surroundings {
  /** From the beginning of the sentence to the opening mark. Other quotations in it stand as "□". */
  readonly before: string;
  /** From the closing mark to the end of the sentence. Other quotations in it stand as "□". */
  readonly after: string;
}

/** What stands for another quotation in the surroundings. */
export const PLACEHOLDER = '□';

/** How far the surroundings reach, in characters. */
const REACH = 200;
/** How many neighbouring quotations are looked at on each side. */
const NEIGHBOURS = 6;

/** Surroundings of each quotation; the work for one is bounded, whatever the text. */
export function surroundings(text: string, marks: readonly Marked[]): Surroundings[] {
  const outer = marks.filter((mark) => mark.depth === 0);
  const place = new Map(outer.map((mark, index) => [mark, index]));
  let holder = 0;
  return marks.map((mark) => {
    const own = place.get(mark);
    if (own !== undefined) holder = own;
    else {
      return {
        before: lastSentence(
          text.slice(Math.max(outer[holder]!.start, mark.start - REACH), mark.start - mark.open.length),
        ),
        after: firstSentence(text.slice(mark.end + mark.close.length, Math.min(outer[holder]!.end, mark.end + REACH))),
      };
    }
    return { before: beforeOf(text, outer, holder), after: afterOf(text, outer, holder) };
  });
}

function beforeOf(text: string, outer: readonly Marked[], index: number): string {
  const mark = outer[index]!;
  let end = mark.start - mark.open.length;
  const floor = Math.max(0, end - REACH);
  let result = '';
  for (let look = index - 1; look >= Math.max(0, index - NEIGHBOURS); look--) {
    const other = outer[look]!;
    const otherEnd = other.end + other.close.length;
    if (otherEnd <= floor) break;
    result = closing(text, other) + text.slice(otherEnd, end) + result;
    end = other.start - other.open.length;
    if (end <= floor) return lastSentence(result);
  }
  return lastSentence(text.slice(floor, Math.max(floor, end)) + result);
}

function afterOf(text: string, outer: readonly Marked[], index: number): string {
  const mark = outer[index]!;
  let start = mark.end + mark.close.length;
  const ceiling = Math.min(text.length, start + REACH);
  let result = '';
  for (let look = index + 1; look <= Math.min(outer.length - 1, index + NEIGHBOURS); look++) {
    const other = outer[look]!;
    const otherStart = other.start - other.open.length;
    if (otherStart >= ceiling) break;
    result += text.slice(start, otherStart) + closing(text, other);
    start = other.end + other.close.length;
    if (start >= ceiling) return firstSentence(result);
  }
  return firstSentence(result + text.slice(start, Math.max(start, ceiling)));
}

/** A quotation that ends a sentence leaves its full stop. */
function closing(text: string, mark: Marked): string {
  const last = text[mark.end - 1] ?? '';
  return /[.!?…]/u.test(last) ? `${PLACEHOLDER}${last === '.' ? '.' : ''}` : PLACEHOLDER;
}

/** An end of sentence: a stop and a space before a capital letter, a mark or a digit; a line end; not after "z. B.", "Dr." */
const SENTENCE_END = new RegExp(
  String.raw`(?:(?<![\s.(]\p{L}|\b(?:Dr|Mr|Mrs|Ms|St|Nr|No|Jr|Sr|Prof|bzw|usw|ca|vgl|etc|Abb|Bd|Art|Sen|Gen|Rep|Gov|Inc|Jan|Febr|Aug|Sept|Okt|Nov|Dez|dt|engl|lat|sog|geb|gest|evtl|ggf|inkl|max|min|Mio|Mrd|Tsd|Std|Hrsg|hrsg|Ltd|Co|vs|Mt)|\d)\.|[!?]|\n)[\s)\]]*(?=\s[\p{Lu}\p{N}${OPENING_QUOTE}'(□]|\s*$)`,
  'gu',
);

function lastSentence(text: string): string {
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    from = match.index + match[0].length;
  }
  return text.slice(from).trimStart();
}

function firstSentence(text: string): string {
  const match = text.search(SENTENCE_END);
  const newline = text.indexOf('\n');
  const end = match < 0 ? text.length : match + 1;
  return text.slice(0, newline >= 0 && newline < end ? newline : end);
}
