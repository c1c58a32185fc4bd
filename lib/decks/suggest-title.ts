import { LIMITS } from './limits.ts';
import { cleanText } from './side-text.ts';

/** A headline is no longer than this, and a suggested title is cut there (UTF-16 code units). */
const HEADLINE = 110;

/** A title for a deck: the article's first line where that looks like a headline, else its beginning; "" for none. */
export function suggestTitle(article: string): string {
  const line = article.slice(0, 5000).match(/\S.*/u)?.[0] ?? '';
  const text = cleanText(line.replace(/^#+\s+/u, '').replace(/[*_]{2}/gu, '')).slice(0, LIMITS.title);
  if (text.length <= HEADLINE) return text;
  return `${text.slice(0, HEADLINE - 40).replace(/\s+\S*$/u, '')} …`;
}
