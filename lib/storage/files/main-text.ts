import { Readability } from '@mozilla/readability';
import type { ImportedArticle } from '../../decks/formats/imported.ts';
import { SOURCE_DATE, SOURCE_URL } from '../../decks/source.ts';

/** Pages with more elements than this are taken as they are. */
const MOST_ELEMENTS = 60_000;

/**
 * The article of a web page, without what stands around it, and what the page says about it. Where no article can be
 * told from the rest, the page stays as it is. The page is read without running or fetching anything of it.
 */
export function mainText(html: string): ImportedArticle {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const source = { outlet: '', date: '', url: addressOf(page) };
  const found = read(page);
  if (!found?.content) return { kind: 'article', text: html, html: true, source };
  const { title, content, siteName, publishedTime } = found;
  const heading = document.createElement('h1');
  heading.textContent = title ?? '';
  const date = (publishedTime ?? '').slice(0, 10);
  return {
    kind: 'article',
    text: title && !content.includes(`>${heading.innerHTML}<`) ? heading.outerHTML + content : content,
    html: true,
    source: { ...source, outlet: siteName ?? '', date: SOURCE_DATE.test(date) ? date : '' },
  };
}

function read(page: Document): ReturnType<Readability['parse']> {
  if (page.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
  // It changes the page it is given.
  return new Readability(page, { charThreshold: 200 }).parse();
}

function addressOf(page: Document): string {
  const link = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const named = link || (page.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '');
  return SOURCE_URL.test(named) ? named : '';
}
