import { DASH, QUOTE } from '../languages/signs.ts';
import { CUE_FILLERS } from '../languages/cues.ts';
import { judgeLanguage } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../types.ts';
import type { Draft } from './draft.ts';
import { findCues, readGap } from './gap.ts';
import type { Gap } from './gap.ts';

/** A German stretch without marks that may render the quotation before it. */
export interface Unmarked extends Span {
  readonly gap: Gap;
}

const LONGEST_BRACKET = 1_200;
const LONGEST_TAIL = 1_500;
/** Under the words of an embedded tweet stands who sent it: `— Northport FC (@northport) May 3, 2021`. */
const CREDIT = new RegExp(String.raw`^\s*[${DASH}][^\n]{0,200}\n`, 'u');
/** What announces a rendering, up to its colon. */
const ANNOUNCED = new RegExp(String.raw`^\s*[.,;${DASH}-]?\s*[^:\n${QUOTE}]{3,110}:\s*`, 'u');
/** Brackets inside of brackets. */
const DEEPEST = 3;
const MARK = new RegExp(`[${QUOTE}]`, 'u');

/** `"…" (Lieber spät als nie)` and `"…". Zu Deutsch: Lieber spät als nie.` */
export function findUnmarked(text: string, english: Draft): Unmarked[] {
  const tail = text.slice(english.outer.end, english.outer.end + LONGEST_TAIL);
  return [...inBracket(tail, english), ...afterCue(tail, english), ...afterSign(tail)]
    .map((one) => ({ ...one, start: one.start + english.outer.end, end: one.end + english.outer.end }))
    .filter((one) => judgeLanguage(text.slice(one.start, one.end), -1).lang === 'de' && english.outer.end <= one.start);
}

function inBracket(tail: string, english: Draft): Unmarked[] {
  const open = /^\s*[.,;]?\s*(?:\[\d{1,3}\]\s*)?([([])/u.exec(tail);
  if (!open) return [];
  const start = open[0].length;
  const end = closingBracket(tail, start);
  if (end < 0) return [];
  const content = tail.slice(start, end);
  const cueEnd = leadOf(content);
  const rest = content.slice(cueEnd);
  const leading = rest.length - rest.trimStart().length;
  if (MARK.test(rest.trimStart()[0] ?? '"') || MARK.test(rest)) return [];
  const from = start + cueEnd + leading;
  const to = start + content.trimEnd().length;
  if (to <= from || english.text.length === 0) return [];
  const gap = readGap(tail.slice(0, from), 'de');
  const note = rest.indexOf(';');
  const short = note < 0 ? [] : [{ start: from, end: start + cueEnd + note, gap }];
  return [{ start: from, end: to, gap }, ...short].filter(({ end: last }) => last > from);
}

/** Where the bracket ends that is open at `from`; -1 where it does not within reach. */
function closingBracket(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + LONGEST_BRACKET); at++) {
    const char = text[at]!;
    // A bracket with quotations in it holds no rendering without marks.
    if (depth > DEEPEST || QUOTE.includes(char)) return -1;
    if (char === '(' || char === '[') depth++;
    else if ((char === ')' || char === ']') && --depth === 0) return at;
    else if (char === '\n' && text[at + 1] === '\n') return -1;
  }
  return -1;
}

/** How much of a bracket's beginning announces the rest: `dt.: `, `etwa `, `trust: `. */
function leadOf(content: string): number {
  const colon = /^\s*(?:[\p{L}.-]+\s+){0,5}[\p{L}.-]+\s*:/u.exec(content);
  if (colon && (findCues(colon[0]).length > 0 || /^\s*\S+$/u.test(colon[0]))) return colon[0].length;
  let end = 0;
  const cues = findCues(content);
  for (const word of content.matchAll(/[\p{L}\p{M}-]+\.?/gu)) {
    const inCue = cues.some((cue) => word.index >= cue.at && word.index < cue.end && cue.at < 30);
    const filler =
      end > 0 &&
      CUE_FILLERS.has(word[0].toLowerCase()) &&
      cues.some((cue) => cue.at > word.index && cue.at - word.index < 12);
    if (!(inCue || filler) || !/^[\s,]*$/u.test(content.slice(end, word.index))) break;
    end = word.index + word[0].length;
  }
  return end === 0 ? 0 : end + (/^\s*[,:]?/u.exec(content.slice(end))?.[0].length ?? 0);
}

/** To the end of the line in a list: `- "Mind the gap": Vorsicht, Lücke`. */
function afterSign(tail: string): Unmarked[] {
  const line = /^[ \t]*[*_]{0,2}[ \t]*[:=][ \t]*([^\n]{2,200})(?:\n|$)/u.exec(tail);
  const words = line?.[1]?.trimEnd().replace(/(?<!\.)\.$/u, '') ?? '';
  if (!line || words === '' || MARK.test(words)) return [];
  const start = line[0].indexOf(line[1]!);
  return [{ start, end: start + words.length, gap: readGap(tail.slice(0, start), 'de') }];
}

/** After a cue with a colon: as many sentences as the quotation has, within the paragraph. */
function afterCue(tail: string, english: Draft): Unmarked[] {
  const credit = CREDIT.exec(tail)?.[0].length ?? 0;
  const colon = ANNOUNCED.exec(tail.slice(credit));
  if (!colon) return [];
  const lead = credit + colon[0].length;
  const gap = readGap(colon[0], 'de');
  if (!gap.row || gap.row.to === 'en' || gap.strayWords > 2 || MARK.test(tail[lead] ?? '"')) return [];
  const start = lead;
  const blank = tail.indexOf('\n\n', start);
  const rest = tail.slice(start, blank < 0 ? undefined : blank);
  const mark = rest.search(MARK);
  const sentences = splitSentences(mark < 0 ? rest : rest.slice(0, mark), 'de');
  const wanted = Math.max(1, splitSentences(english.text, 'en').length);
  const last = sentences[Math.min(wanted, sentences.length) - 1];
  if (!last) return [];
  const said = rest.slice(0, last.end);
  return [{ start, end: start + last.end - (/[^.]\.$/u.test(said) ? 1 : 0), gap }];
}
