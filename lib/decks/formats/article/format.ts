import { ok } from '../../result.ts';
import { type Format, LARGEST_TEXT } from '../format.ts';
import { importedArticle } from '../imported.ts';

/** HTML that holds a whole page, of which only the article is wanted. */
const PAGE = /<(?:article|main|nav|body)[\s>]/iu;

const ARTICLE = { largest: LARGEST_TEXT, isText: true, write: null, omits: () => [] } as const;

/** A web page. A piece of HTML that is no page is one when its name says so. */
export const PAGE_FORMAT = {
  ...ARTICLE,
  endings: ['html', 'htm', 'xhtml'],
  mediaTypes: ['text/html'],
  recognise: ({ text }) => Promise.resolve(text !== null && PAGE.test(text)),
  read: async ({ text }, tools) => ok(await tools.mainText(text ?? '')),
} as const satisfies Format;

/** Plain text and Markdown: whatever nothing else recognises. */
export const TEXT_FORMAT = {
  ...ARTICLE,
  endings: ['txt', 'text', 'md', 'markdown'],
  mediaTypes: ['text/plain', 'text/markdown'],
  recognise: () => Promise.resolve(false),
  read: ({ text }) => Promise.resolve(importedArticle(text ?? '')),
} as const satisfies Format;
