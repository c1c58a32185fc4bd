/** The kinds of file that something can be made of. `article` is text, Markdown or HTML to look for quotations in. */
export type FileKind = 'deck' | 'table' | 'tmx' | 'apkg' | 'docx' | 'article';

const ENDINGS: readonly [ending: RegExp, kind: FileKind][] = [
  [/\.json$/iu, 'deck'],
  [/\.(?:csv|tsv|tab)$/iu, 'table'],
  [/\.tmx$/iu, 'tmx'],
  [/\.(?:apkg|colpkg)$/iu, 'apkg'],
  [/\.docx$/iu, 'docx'],
  [/\.(?:txt|text|md|markdown|x?html?)$/iu, 'article'],
];

/** What a file is by its name and media type; null for a kind that nothing is made of. */
export function kindOf(name: string, mediaType = ''): FileKind | null {
  const named = ENDINGS.find(([ending]) => ending.test(name));
  if (named) return named[1];
  if (mediaType === 'application/json') return 'deck';
  if (mediaType === 'text/csv' || mediaType === 'text/tab-separated-values') return 'table';
  return mediaType.startsWith('text/') ? 'article' : null;
}
