import type { Block } from './block.ts';
import { Cleaner } from './clean.ts';
import type { OffsetMap } from './offsets.ts';

/** Elements whose content nobody reads. Example: `<script>track()</script>`. */
const DROPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'template',
  'svg',
  'noscript',
  'iframe',
  'textarea',
  'select',
  'button',
  'object',
  'math',
]);

/** Elements that end a line (1) or a paragraph (2). Example: `<p>One.</p><p>Two.</p>`. */
// prettier-ignore
const BREAKS: Readonly<Record<string, 1 | 2>> = Object.freeze({
  br: 1, li: 1, tr: 1, td: 1, th: 1, dt: 1, dd: 1, option: 1, caption: 2,
  p: 2, div: 2, h1: 2, h2: 2, h3: 2, h4: 2, h5: 2, h6: 2, ul: 2, ol: 2, dl: 2, table: 2, blockquote: 2, section: 2,
  article: 2, header: 2, footer: 2, main: 2, nav: 2, aside: 2, figure: 2, figcaption: 2, hr: 2, pre: 2, form: 2, address: 2,
  body: 2, html: 2, details: 2, summary: 2,
});

/** Elements inside a line. Together with the ones above they tell HTML from a text with a "<" in it. */
const INLINE: ReadonlySet<string> = new Set([
  'a',
  'b',
  'i',
  'u',
  'em',
  'strong',
  'span',
  'q',
  'cite',
  'small',
  'sub',
  'sup',
  'code',
  'img',
  'mark',
  'abbr',
  'time',
  'font',
  'wbr',
  's',
  'del',
  'ins',
  'label',
  'input',
  'picture',
  'source',
  'video',
  'audio',
  'meta',
  'link',
]);

export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly end: number;
}

const LESS = 60;
const GREATER = 62;

/**
 * For each "<" of the text, where the tag that begins there ends (exclusive), 0 where none does. One sweep from the
 * right carries the answer for the three states a tag scanner can be in, so that no arrangement of "<" and quotation
 * marks makes it look at a character twice:
 *
 *   outside   ">" ends the tag, "<" means there was none, a quote opens a value
 *   double    inside "…", single   inside '…'
 */
export function tagEnds(raw: string): Map<number, number> {
  const ends = new Map<number, number>();
  let outside = 0;
  let double = 0;
  let single = 0;
  for (let at = raw.length - 1; at >= 0; at--) {
    const code = raw.charCodeAt(at);
    if (code === LESS) {
      if (outside > 0) ends.set(at, outside);
      outside = 0;
    } else if (code === GREATER) outside = at + 1;
    else if (code === 34) {
      const before = outside;
      outside = double;
      double = before;
    } else if (code === 39) {
      const before = outside;
      outside = single;
      single = before;
    }
  }
  return ends;
}

/** The tag of a known element at `at`, null where the "<" is just a sign. */
export function readTag(raw: string, at: number, ends: ReadonlyMap<number, number>): Tag | null {
  const end = ends.get(at);
  if (end === undefined) return null;
  const closing = raw[at + 1] === '/';
  let last = at + (closing ? 2 : 1);
  const first = last;
  while (last < end && last - first < 12 && /[a-zA-Z0-9]/u.test(raw[last]!)) last++;
  const name = raw.slice(first, last).toLowerCase();
  if (!/[\s/>]/u.test(raw[last] ?? ' ')) return null;
  return DROPPED.has(name) || INLINE.has(name) || name in BREAKS ? { name, closing, end } : null;
}

export function readHtml(
  raw: string,
  ends: ReadonlyMap<number, number>,
): { text: string; map: OffsetMap; blocks: Block[] } {
  const out = new Cleaner(raw, true);
  const blocks = new BlockReader(out);
  const unclosed = new Set<string>();
  let from = 0;
  let at = raw.indexOf('<');
  while (at >= 0) {
    const comment = !unclosed.has('!--') && raw.startsWith('<!--', at) ? raw.indexOf('-->', at + 4) : -1;
    if (comment < 0 && raw.startsWith('<!--', at)) unclosed.add('!--');
    const declaration = /[!?]/u.test(raw[at + 1] ?? '') ? (ends.get(at) ?? 0) : 0;
    const tag = readTag(raw, at, ends);
    let next = at + 1;
    if (comment >= 0 || declaration > 0 || tag) {
      out.take(from, at);
      next = comment >= 0 ? comment + 3 : (tag?.end ?? declaration);
      if (tag && DROPPED.has(tag.name) && !tag.closing) next = afterElement(raw, tag, ends, unclosed);
      else if (tag) openOrClose(raw, at, tag, out, blocks);
      from = next;
    }
    at = raw.indexOf('<', next);
  }
  out.take(from, raw.length);
  return { ...out.finish(), blocks: blocks.finish() };
}

function openOrClose(raw: string, at: number, tag: Tag, out: Cleaner, blocks: BlockReader): void {
  if (tag.name === 'q') out.put(tag.closing ? '”' : '“', at, tag.end);
  if (tag.closing) blocks.close(tag.name);
  const strength = BREAKS[tag.name];
  if (strength) out.lineBreak(strength, at, tag.end);
  if (!tag.closing)
    blocks.open(
      tag.name,
      tag.name === 'blockquote' || tag.name === 'p' ? raw.slice(at, Math.min(tag.end, at + 400)) : '',
    );
}

/**
 * Skips a dropped element with all it contains; one that is never closed loses only its tag. `unclosed` remembers for
 * which names there is no closing tag any more, so that the search for one runs to the end only once.
 */
function afterElement(raw: string, tag: Tag, ends: ReadonlyMap<number, number>, unclosed: Set<string>): number {
  if (unclosed.has(tag.name)) return tag.end;
  for (let at = raw.indexOf('</', tag.end); at >= 0; at = raw.indexOf('</', at + 2)) {
    const closing = readTag(raw, at, ends);
    if (closing?.name === tag.name) return closing.end;
  }
  unclosed.add(tag.name);
  return tag.end;
}

/** Collects block quotes; of an embedded tweet, only the paragraph that holds its words. */
class BlockReader {
  readonly #out: Cleaner;
  readonly #blocks: Block[] = [];
  #quote: { readonly start: number; readonly tweet: boolean; paragraph: number | null } | null = null;
  #depth = 0;

  constructor(out: Cleaner) {
    this.#out = out;
  }

  open(name: string, tag: string): void {
    if (name === 'blockquote') {
      this.#depth++;
      this.#quote ??= {
        start: this.#out.next,
        tweet: /twitter-|instagram-|bluesky-|mastodon-|tweet/u.test(tag),
        paragraph: null,
      };
    } else if (name === 'p' && this.#quote?.tweet) this.#quote.paragraph ??= this.#out.next;
  }

  close(name: string): void {
    const quote = this.#quote;
    if (!quote) return;
    if (name === 'p' && quote.tweet && quote.paragraph !== null) this.#add('tweet', quote.paragraph);
    if (name !== 'blockquote' || --this.#depth > 0) return;
    if (this.#quote && !quote.tweet) this.#add('blockquote', quote.start);
    this.#quote = null;
    this.#depth = 0;
  }

  #add(kind: Block['kind'], start: number): void {
    const end = this.#out.length;
    if (end > start) this.#blocks.push({ kind, start, end });
    if (this.#quote) this.#quote = kind === 'tweet' ? { ...this.#quote, tweet: true, paragraph: null } : this.#quote;
  }

  finish(): Block[] {
    return this.#blocks;
  }
}
