import { readArticle } from '../engine/text/article.ts';

/**
 * HTML as plain text that a person can read and change, block quotes (those of embedded tweets, too) marked with "> " as
 * in Markdown, so that they are still known as somebody's words. Text that cannot be read comes back as it was.
 */
export function plainText(html: string): string {
  const read = readArticle(html);
  if (!read.ok) return html;
  const { text, blocks } = read.article;
  let plain = '';
  let at = 0;
  for (const { start, end } of blocks) {
    if (start < at) continue;
    plain += text.slice(at, start) + text.slice(start, end).replace(/^/gmu, '> ');
    at = end;
  }
  return plain + text.slice(at);
}
