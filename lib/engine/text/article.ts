import type { Block } from './block.ts';
import { Cleaner } from './clean.ts';
import { encodingError } from './encoding.ts';
import type { EncodingError } from './encoding.ts';
import { readHtml, readTag, tagEnds } from './html.ts';
import { looksLikeMarkdown, readMarkdown } from './markdown.ts';
import type { OffsetMap } from './offsets.ts';

/** An article as the engine reads it. All offsets are into `text`; `map` leads to the text as it was given. */
export interface Article {
  readonly format: 'plain' | 'markdown' | 'html';
  /** Plain text: paragraphs apart by a blank line, letters composed (NFC), nothing invisible in it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly map: OffsetMap;
}

export type ArticleError = EncodingError | { readonly code: 'empty' };

export type ArticleResult =
  { readonly ok: true; readonly article: Article } | { readonly ok: false; readonly error: ArticleError };

/**
 * Reads an article as it was pasted: plain text, Markdown or HTML, recognised by its signs. Linear in its length.
 * Errors: `empty` (nothing visible), `binary` (no text), `mojibake` (read in the wrong encoding, with a hint).
 */
export function readArticle(raw: string): ArticleResult {
  const error = encodingError(raw);
  if (error) return { ok: false, error };
  const article = readFormat(raw);
  return /\S/u.test(article.text) ? { ok: true, article } : { ok: false, error: { code: 'empty' } };
}

function readFormat(raw: string): Article {
  const ends = raw.includes('<') ? tagEnds(raw) : new Map<number, number>();
  for (const at of ends.keys()) if (readTag(raw, at, ends)) return { format: 'html', ...readHtml(raw, ends) };
  if (looksLikeMarkdown(raw)) return { format: 'markdown', ...readMarkdown(raw) };
  const out = new Cleaner(raw, false);
  out.take(0, raw.length);
  return { format: 'plain', blocks: [], ...out.finish() };
}
