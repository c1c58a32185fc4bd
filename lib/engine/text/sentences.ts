import type { Language, Span } from '../types.ts';
import { LINE_BREAKS, splitParagraphs } from './paragraphs.ts';
import { continuesSentence, missedEnds } from './stops.ts';

const SEGMENTERS: Readonly<Record<Language, Intl.Segmenter>> = {
  de: new Intl.Segmenter('de', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * The sentences of a text: trimmed spans, in order, never overlapping; every character that is no white space is in
 * exactly one of them. A heading on a line of its own is a sentence. Direct speech breaks inside the quotation too.
 *
 * `Intl.Segmenter` (Unicode Annex 29) proposes the breaks, one paragraph at a time; {@link continuesSentence} takes back
 * those after abbreviations, ordinals, initials and inside brackets. Linear time.
 */
export function splitSentences(text: string, lang: Language): Span[] {
  const sentences: Span[] = [];
  const paragraphs = splitParagraphs(text);
  const pieces = SEGMENTERS[lang].segment(oneParagraphALine(text, paragraphs))[Symbol.iterator]();
  let piece = pieces.next();
  for (const paragraph of paragraphs) {
    const breaks: number[] = [];
    for (; !piece.done && piece.value.index < paragraph.end; piece = pieces.next()) {
      const { index, segment } = piece.value;
      if (index + segment.length <= paragraph.start) continue;
      for (const end of missedEnds(segment, lang)) breaks.push(index + end);
      breaks.push(Math.min(paragraph.end, index + segment.length));
    }
    for (const sentence of sentencesOf(text, paragraph, breaks, lang)) sentences.push(sentence);
  }
  return sentences;
}

/** The text, as long as before, with a line break only where a paragraph ends. */
function oneParagraphALine(text: string, paragraphs: readonly Span[]): string {
  let at = 0;
  let lines = '';
  for (const { start, end } of paragraphs) {
    lines += '\n'.repeat(start - at) + text.slice(start, end).replace(LINE_BREAKS, ' ');
    at = end;
  }
  return lines;
}

function sentencesOf(text: string, paragraph: Span, breaks: readonly number[], lang: Language): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  let seen = start;
  let wordless = true;
  for (const end of breaks) {
    if (wordless) wordless = !HAS_WORD.test(text.slice(seen, end));
    seen = end;
    // "..." or "–" at the beginning belongs to what follows.
    if (end < paragraph.end && (wordless || continuesSentence(text, start, end, lang))) continue;
    const span = trimmed(text, start, end);
    if (span) sentences.push(span);
    start = end;
    wordless = true;
  }
  return joinWordlessTail(text, sentences);
}

/** Signs alone at the end of a paragraph ("Er kam. ***") belong to the sentence before. */
function joinWordlessTail(text: string, sentences: Span[]): Span[] {
  const last = sentences.at(-1);
  const before = sentences.at(-2);
  if (!last || !before || HAS_WORD.test(text.slice(last.start, last.end))) return sentences;
  return [...sentences.slice(0, -2), { start: before.start, end: last.end }];
}

function trimmed(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  const to = end - (piece.length - piece.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}
