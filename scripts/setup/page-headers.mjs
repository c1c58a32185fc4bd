/** The page that other sites may show inside theirs; all others refuse. Its address without the locale. */
export const FRAMED = 'embed';

/** Headers of every answer, and of all pages but the framed one. Lower case, as in a page's .meta file. */
export const EVERYWHERE = { 'x-content-type-options': 'nosniff' };
export const UNFRAMED = { 'x-frame-options': 'DENY' };

/** What Next adds to a page's own headers as it answers (next.config.mjs); a page that comes from elsewhere needs it too. */
export function addedHeaders(path) {
  return { ...EVERYWHERE, ...(isFramed(path) ? {} : UNFRAMED) };
}

/** @param path "/de/embed" or a file as "de/embed.html" */
export function isFramed(path) {
  return new RegExp(`^/?(?:de|en)[\\\\/]${FRAMED}(?:\\.html)?$`, 'u').test(path);
}
