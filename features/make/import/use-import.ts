import { useCallback, useState } from 'react';
import { workbench } from '../browser-world.ts';
import type { ImportedArticle, ImportedPairs, ImportProblem } from './imported.ts';

interface Refused {
  readonly problem: ImportProblem;
  readonly name: string;
}

/** Pairs to look at; `pasted` is the text they were found in, null for a file. */
interface Found {
  readonly pairs: ImportedPairs;
  readonly pasted: string | null;
}

/** HTML that holds a whole page, of which only the article is wanted. */
const PAGE = /<(?:article|main|nav|body)[\s>]/iu;

/**
 * Takes in files and what is pasted. Articles go to the workbench at once; pairs are to be looked at first. With an
 * English text beside it, the article is not searched before somebody asks.
 */
export function useImport(withEnglish: boolean) {
  const [imported, setImported] = useState<Found | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);

  const article = useCallback(
    ({ text, html, source }: ImportedArticle) => {
      if (source) describe(source);
      if (html) workbench.putHtml(text);
      else if (withEnglish) workbench.fill(text);
      else workbench.put(text);
    },
    [withEnglish],
  );
  const takeFile = useCallback(
    async (file: File) => {
      setBusy(true);
      setRefused(null);
      const { readFile } = await import('./read-file.ts');
      const read = await readFile(file);
      setBusy(false);
      if (!read.ok) setRefused({ problem: read.error, name: file.name });
      else if (read.value.kind === 'article') article(read.value);
      else setImported({ pairs: read.value, pasted: null });
    },
    [article],
  );
  const takeText = useCallback(
    async (text: string) => {
      setRefused(null);
      const { listIn } = await import('./read-list.ts');
      const table = listIn(text);
      if (table) setImported({ pairs: table, pasted: text });
      else if (PAGE.test(text)) article((await import('#lib/storage/files/main-text.ts')).mainText(text));
      else workbench.put(text);
    },
    [article],
  );
  const takeHtml = useCallback(
    async (html: string) => {
      setRefused(null);
      if (PAGE.test(html)) article((await import('#lib/storage/files/main-text.ts')).mainText(html));
      else workbench.putHtml(html);
    },
    [article],
  );
  const takeEnglishFile = useCallback(async (file: File) => {
    const { readFile } = await import('./read-file.ts');
    const read = await readFile(file);
    if (!read.ok) setRefused({ problem: read.error, name: file.name });
    else if (read.value.kind === 'article') workbench.fillEnglish(read.value.text);
    else setRefused({ problem: 'file-kind', name: file.name });
  }, []);
  const leave = useCallback(() => {
    setImported(null);
  }, []);
  return { imported, refused, busy, takeFile, takeText, takeHtml, takeEnglishFile, leave };
}

/** What a page says about its article, where nobody has said anything yet. */
function describe({ outlet, date, url }: NonNullable<ImportedArticle['source']>): void {
  const { draft } = workbench.state();
  workbench.describe({
    ...(draft.outlet === '' && outlet !== '' ? { outlet } : {}),
    ...(draft.date === '' && date !== '' ? { date } : {}),
    ...(draft.url === '' && url !== '' ? { url } : {}),
  });
}
