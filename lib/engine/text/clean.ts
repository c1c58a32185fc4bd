import type { OffsetMap } from './offsets.ts';
import { OffsetMapBuilder } from './offsets.ts';
import { readEntity, type Entity } from './entities.ts';

const NEWLINE = 10;
const RETURN = 13;
const AMPERSAND = 38;

/**
 * Writes a clean text character by character and remembers where each one came from. Takes away what is invisible
 * (soft hyphens, zero-width characters), writes letters in composed form (NFC), every sort of space as a space and
 * every sort of line end as "\n", and resolves character references. The readers of plain text, Markdown and HTML
 * decide which stretches of the raw text they hand to it.
 */
export class Cleaner {
  readonly #raw: string;
  readonly #collapse: boolean;
  readonly #pieces: string[] = [];
  readonly #map = new OffsetMapBuilder();
  #space: { readonly start: number; end: number } | null = null;
  #breaks = 0;
  #breakStart = 0;
  #breakEnd = 0;

  /** With `collapse`, runs of white space become one space, as a browser shows HTML. */
  constructor(raw: string, collapse: boolean) {
    this.#raw = raw;
    this.#collapse = collapse;
  }

  /** Length of the clean text so far, without line breaks still waiting for something to follow them. */
  get length(): number {
    return this.#map.length;
  }

  /** Where the next visible character will stand. */
  get next(): number {
    return this.#map.length + (this.#map.length === 0 ? 0 : this.#breaks);
  }

  /** Takes over the raw stretch from `start` to `end`. */
  take(start: number, end: number): void {
    let from = start;
    let at = start;
    const flush = (): void => {
      if (at > from) this.put(this.#raw.slice(from, at), from, at);
    };
    while (at < end) {
      const code = this.#raw.charCodeAt(at);
      const ordinary =
        isOrdinary(code) && (code !== 32 || !this.#collapse) && !isCombining(this.#raw.charCodeAt(at + 1));
      if (ordinary) {
        at++;
        continue;
      }
      flush();
      at = this.#special(at, end, code);
      from = at;
    }
    flush();
  }

  /** A line break (1) or an end of paragraph (2), written when something visible follows; the stronger one wins. */
  lineBreak(strength: 1 | 2, start: number, end: number): void {
    if (this.#breaks === 0) this.#breakStart = start;
    this.#breakEnd = end;
    this.#breaks = Math.max(this.#breaks, strength);
    this.#space = null;
  }

  /** Writes `text` in place of the raw stretch from `start` to `end`. */
  put(text: string, start: number, end: number): void {
    if (this.#breaks > 0 && this.#map.length > 0)
      this.#write('\n'.repeat(this.#breaks), this.#breakStart, this.#breakEnd);
    else if (this.#space && this.#map.length > 0) this.#write(' ', this.#space.start, this.#space.end);
    this.#breaks = 0;
    this.#space = null;
    this.#write(text, start, end);
  }

  finish(): { readonly text: string; readonly map: OffsetMap } {
    return { text: this.#pieces.join(''), map: this.#map.build(this.#raw.length) };
  }

  #write(text: string, start: number, end: number): void {
    this.#pieces.push(text);
    this.#map.add(text.length, start, end);
  }

  /** Handles the character at `at`, which may be anything but a plain letter, and returns where the next one starts. */
  #special(at: number, end: number, code: number): number {
    if (code === AMPERSAND) {
      const reference = readEntity(this.#raw, at);
      if (reference && reference.end <= end) return this.#reference(reference, at);
    }
    if (isLineEnd(code)) {
      const next = code === RETURN && this.#raw.charCodeAt(at + 1) === NEWLINE && at + 1 < end ? at + 2 : at + 1;
      this.#white('\n', at, next);
      return next;
    }
    if (isSpace(code)) {
      this.#white(' ', at, at + 1);
      return at + 1;
    }
    if (isInvisible(code, this.#raw[at - 1] ?? '')) return at + 1;
    let last = at + 1;
    while (last < end && isCombining(this.#raw.charCodeAt(last))) last++;
    this.put(last > at + 1 ? this.#raw.slice(at, last).normalize('NFC') : this.#raw[at]!, at, last);
    return last;
  }

  /** Writes what a character reference at `at` stands for, and returns where it ends. */
  #reference({ text, end }: Entity, at: number): number {
    const code = text.charCodeAt(0);
    if (isInvisible(code, '')) return end;
    if (isSpace(code)) this.#white(' ', at, end);
    else this.put(text, at, end);
    return end;
  }

  #white(text: string, start: number, end: number): void {
    if (!this.#collapse) this.put(text, start, end);
    else if (this.#space) this.#space.end = end;
    else if (this.#breaks === 0) this.#space = { start, end };
  }
}

/** Most letters and signs, of which nothing needs to be known to copy them. */
function isOrdinary(code: number): boolean {
  return (
    (code > 38 && code < 127) || (code > 0xad && code < 0x300) || (code >= 0x2010 && code <= 0x2027) || code === 32
  );
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** "\n", "\r", and the ends of lines and paragraphs that some programs write: U+2028, U+2029, U+0085. */
function isLineEnd(code: number): boolean {
  return code === RETURN || code === NEWLINE || code === 0x2028 || code === 0x2029 || code === 0x85;
}

/** Spaces of every width, tabs, and control characters, which some programs leave in a text. */
function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    (code >= 127 && code <= 0xa0) ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Soft hyphen, zero-width characters, direction marks, byte order mark; a joiner inside an emoji stays. */
function isInvisible(code: number, before: string): boolean {
  if (code === 0x200d) return !/[\ud800-\udfff\ufe0f]/u.test(before);
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  );
}
