import type { Block } from './block.ts';
import { Cleaner } from './clean.ts';
import type { OffsetMap } from './offsets.ts';

/** Longest line whose links and emphasis are read; a longer one is taken as it stands. */
const LONGEST_LINE = 100_000;

/** Signs of Markdown, of which a text needs one to be read as such. */
const SIGNS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /^ {0,3}#{1,6} \S/u, example: '## Heading' },
  { pattern: /^ {0,3}> ?[^\s>]/u, example: '> Block quote' },
  { pattern: /\]\((?:https?:|\/|#)/u, example: '[link](https://example.org)' },
  { pattern: /\*\*[^\s*]/u, example: '**bold**' },
  { pattern: /(?:^|\s)_[^\s_][^_\n]{0,200}_(?=[\s.,;:!?)]|$)/u, example: '_emphasis_' },
  { pattern: /(?:^|\s)\*[^\s*][^*\n]{0,200}\*(?=[\s.,;:!?)]|$)/u, example: '*emphasis*' },
];

export function looksLikeMarkdown(raw: string): boolean {
  return raw
    .slice(0, 50_000)
    .split(/\r?\n/u)
    .some((line) => SIGNS.some(({ pattern }) => pattern.test(line.slice(0, 2_000))));
}

/** Markdown as people paste it: headings, lists, emphasis, links, pictures, block quotes. Everything else stays. */
export function readMarkdown(raw: string): { text: string; map: OffsetMap; blocks: Block[] } {
  const out = new Cleaner(raw, false);
  const blocks: Block[] = [];
  let quoteStart: number | null = null;
  const endQuote = (): void => {
    if (quoteStart !== null && out.length > quoteStart)
      blocks.push({ kind: 'blockquote', start: quoteStart, end: out.length });
    quoteStart = null;
  };
  for (let at = 0; at < raw.length;) {
    const newline = raw.indexOf('\n', at);
    const end = newline < 0 ? raw.length : newline;
    const prefix = /^ {0,3}(?:((?:> ?)+)|#{1,6} +|[-*+] +(?=\S))/u.exec(raw.slice(at, Math.min(end, at + 40)));
    const quoted = prefix?.[1] !== undefined;
    if (!quoted) endQuote();
    else quoteStart ??= out.length;
    line(raw, at + (prefix?.[0].length ?? 0), end, out);
    if (quoted && newline >= 0 && !isQuoteLine(raw, newline + 1)) endQuote();
    if (newline >= 0) out.take(newline, newline + 1);
    at = end + 1;
  }
  endQuote();
  return { ...out.finish(), blocks };
}

function isQuoteLine(raw: string, at: number): boolean {
  return /^ {0,3}>/u.test(raw.slice(at, at + 4));
}

/** One line: takes the text and leaves out the signs of emphasis, links and code. */
function line(raw: string, start: number, end: number, out: Cleaner): void {
  const drops =
    end - start > LONGEST_LINE
      ? []
      : [...emphasis(raw, start, end), ...links(raw, start, end)].sort((a, b) => a.start - b.start);
  let from = start;
  for (const drop of drops) {
    if (drop.start < from) continue;
    out.take(from, drop.start);
    from = drop.end;
  }
  out.take(from, end);
}

interface Drop {
  readonly start: number;
  readonly end: number;
}

/** Runs of "*" or "_" that open before a letter and close after one; matched like brackets, equal runs only. */
function emphasis(raw: string, start: number, end: number): Drop[] {
  const drops: Drop[] = [];
  const open: { mark: string; at: number }[] = [];
  const runs = /\*+|_+/gu;
  const text = raw.slice(start, end);
  for (let match = runs.exec(text); match; match = runs.exec(text)) {
    const at = match.index;
    const mark = match[0];
    const before = text[at - 1] ?? ' ';
    const after = text[at + mark.length] ?? ' ';
    const inWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (inWord && (mark.startsWith('_') || mark.length === 1)) continue;
    const top = open.at(-1);
    if (top?.mark === mark && !/\s/u.test(before)) {
      open.pop();
      drops.push(
        { start: start + top.at, end: start + top.at + mark.length },
        { start: start + at, end: start + at + mark.length },
      );
    } else if (!/\s/u.test(after)) open.push({ mark, at });
  }
  return drops;
}

/** The brackets and the address of `[text](address)` and `![picture](address)`; a picture goes with its text. */
function links(raw: string, start: number, end: number): Drop[] {
  const drops: Drop[] = [];
  let bracket = -1;
  for (let at = start; at < end; at++) {
    const sign = raw[at];
    if (sign === '[') bracket = at;
    if (sign !== ']' || bracket < 0 || raw[at + 1] !== '(') continue;
    const close = raw.indexOf(')', at + 2);
    if (close < 0 || close >= end) break;
    const picture = raw[bracket - 1] === '!' && bracket > start;
    if (picture) drops.push({ start: bracket - 1, end: close + 1 });
    else drops.push({ start: bracket, end: bracket + 1 }, { start: at, end: close + 1 });
    bracket = -1;
    at = close;
  }
  return drops;
}
