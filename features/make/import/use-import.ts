import { useCallback, useState } from 'react';
import { workbench } from '../browser-world.ts';
import type { Imported, ImportedArticle, ImportedPairs, ImportProblem } from '#lib/decks/formats/imported.ts';
import { FORMATS } from '#lib/decks/formats/registry.ts';
import type { Result } from '#lib/decks/result.ts';

interface Refused {
  readonly problem: ImportProblem;
  readonly name: string;
}

/** Pairs to look at, with the name of their file, or the text they were found in. */
export interface Found {
  readonly pairs: ImportedPairs;
  readonly name: string | null;
  readonly pasted: string | null;
}

/**
 * Takes in files and what is pasted. Articles go to the workbench at once; pairs are to be looked at first. With an
 * English text beside it, the article is not searched before somebody asks.
 */
export function useImport(withEnglish: boolean) {
  const [found, setFound] = useState<Found | null>(null);
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
  const take = useCallback(
    (read: Result<Imported, ImportProblem>, name: string | null, pasted: string | null) => {
      if (!read.ok) setRefused({ problem: read.error, name: name ?? '' });
      else if (read.value.kind === 'article') article(read.value);
      else setFound({ pairs: read.value, name, pasted });
    },
    [article],
  );
  const takeFile = useCallback(
    async (file: File) => {
      setBusy(true);
      setRefused(null);
      const read = await open(file);
      setBusy(false);
      take(read, file.name, null);
    },
    [take],
  );
  const takeText = useCallback(
    async (text: string) => {
      setRefused(null);
      take(await open(text), null, text);
    },
    [take],
  );
  const takeTyped = useCallback(
    async (text: string) => {
      setRefused(null);
      const read = await open(text);
      if (read.ok && read.value.kind !== 'article') take(read, null, text);
      else workbench.search();
    },
    [take],
  );
  const takeHtml = useCallback(
    async (html: string) => {
      setRefused(null);
      // A piece of a page that was selected is the article already.
      const whole = await FORMATS.page.recognise({ bytes: new Uint8Array(), text: html });
      if (whole) take(await open(html), null, html);
      else workbench.putHtml(html);
    },
    [take],
  );
  const takeEnglishFile = useCallback(async (file: File) => {
    const read = await open(file);
    if (!read.ok) setRefused({ problem: read.error, name: file.name });
    else if (read.value.kind === 'article') workbench.fillEnglish(read.value.text);
    else setRefused({ problem: 'file-kind', name: file.name });
  }, []);
  const leave = useCallback(() => {
    setFound(null);
  }, []);
  return { found, refused, busy, takeFile, takeText, takeTyped, takeHtml, takeEnglishFile, leave };
}

/** Taking in files and what is pasted, and what came of it. */
export type Taking = ReturnType<typeof useImport>;

/** What a page says about its article, where nobody has said anything yet. */
function describe({ outlet, date, url }: NonNullable<ImportedArticle['source']>): void {
  const { draft } = workbench.state();
  workbench.describe({
    ...(draft.outlet === '' && outlet !== '' ? { outlet } : {}),
    ...(draft.date === '' && date !== '' ? { date } : {}),
    ...(draft.url === '' && url !== '' ? { url } : {}),
  });
}

/** What a file or a text holds. The readers of all kinds come with the first one. */
async function open(given: File | string): Promise<Result<Imported, ImportProblem>> {
  const [{ openFile, openText }, { browserTools }] = await Promise.all([
    import('#lib/decks/formats/open-file.ts'),
    import('#lib/storage/files/tools.ts'),
  ]);
  if (typeof given === 'string') return openText(given, browserTools);
  const { name, type, size } = given;
  return openFile({ name, type, size, bytes: async () => new Uint8Array(await given.arrayBuffer()) }, browserTools);
}
