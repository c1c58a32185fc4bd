'use client';

import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ArticleField } from '#components/make/ArticleField.tsx';
import { Notice } from '#components/make/Notice.tsx';
import { PageHeading } from '#components/ui/PageHeading.tsx';
import { useLocale } from '#lib/i18n/client.tsx';
import { LONGEST_TEXT } from '#lib/workbench/analysis.ts';
import { workbench } from './browser-world.ts';
import { DiscardedNotice } from './DiscardedNotice.tsx';
import { type FileProblem, LARGEST_FILE, readTextFile } from './read-file.ts';
import { StorageNotice } from './StorageNotice.tsx';
import type { WorkbenchState } from '#lib/workbench/state.ts';

/** Putting the article in. */
export function Writing({ state }: { state: WorkbenchState }) {
  const { t } = useTranslation('make');
  const locale = useLocale();
  const [refused, setRefused] = useState<{ problem: FileProblem; name: string } | null>(null);
  const problemId = useId();
  const { draft, problem, discarded, filled } = state;

  const put = async (file: File) => {
    const read = await readTextFile(file);
    setRefused(read.ok ? null : { problem: read.error, name: file.name });
    if (!read.ok) return;
    if (read.value.html) workbench.putHtml(read.value.text);
    else workbench.put(read.value.text);
  };
  const example = async () => {
    const { EXAMPLE_ARTICLE } = await import('./example.ts');
    workbench.put(EXAMPLE_ARTICLE);
  };

  return (
    <>
      <PageHeading title={t('title')} text={t('lede')} />
      <div className="mb-4 grid gap-3 empty:hidden">
        <StorageNotice saving={state.saving} />
        <DiscardedNotice discarded={discarded} />
        {refused !== null && (
          <Notice tone="danger">
            {t(`problem.${refused.problem}`, { name: refused.name, max: LARGEST_FILE / 1_000_000 })}
          </Notice>
        )}
        {problem !== null && (
          <Notice tone="danger">
            <span id={problemId}>{t(`problem.${problem}`, { max: LONGEST_TEXT.toLocaleString(locale) })}</span>
          </Notice>
        )}
      </div>
      <ArticleField
        text={draft.text}
        filled={filled}
        problem={problem !== null}
        describedBy={problem !== null ? problemId : undefined}
        onFocus={() => {
          workbench.prepare();
        }}
        onType={(text) => {
          workbench.type(text);
        }}
        onPut={(text) => {
          setRefused(null);
          workbench.put(text);
        }}
        onPutHtml={(html) => {
          setRefused(null);
          workbench.putHtml(html);
        }}
        onFile={(file) => {
          void put(file);
        }}
        onFind={() => {
          workbench.search();
        }}
        onExample={() => {
          void example();
        }}
      />
    </>
  );
}
