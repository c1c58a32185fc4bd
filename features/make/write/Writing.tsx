'use client';

import dynamic from 'next/dynamic';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ArticleField } from './ArticleField.tsx';
import { EnglishField } from './EnglishField.tsx';
import { Notice } from '../Notice.tsx';
import { PageHeading } from '#components/ui/PageHeading.tsx';
import { useLocale } from '#lib/i18n/client.tsx';
import { LONGEST_TEXT } from '#lib/workbench/analysis.ts';
import { workbench } from '../browser-world.ts';
import { DiscardedNotice } from '../read/DiscardedNotice.tsx';
import { StorageNotice } from '../read/StorageNotice.tsx';
import { useImport } from '../import/use-import.ts';
import type { WorkbenchState } from '#lib/workbench/state.ts';

const Import = dynamic(() => import('../import/Import.tsx').then((module) => module.Import), { ssr: false });
const RefusedFile = dynamic(() => import('../import/RefusedFile.tsx').then((module) => module.RefusedFile), {
  ssr: false,
});

/** Putting the article in, or a file with pairs that are there already. */
export function Writing({ state }: { state: WorkbenchState }) {
  const { t } = useTranslation('make');
  const locale = useLocale();
  const problemId = useId();
  const [beside, setBeside] = useState(false);
  const { draft, problem, discarded, filled } = state;
  const withEnglish = beside || draft.english !== '';
  const { found, refused, busy, takeFile, takeText, takeTyped, takeHtml, takeEnglishFile, leave } =
    useImport(withEnglish);

  if (found !== null) {
    const { pairs, name, pasted } = found;
    return (
      <Import
        imported={pairs}
        name={name}
        replaces={draft.text.trim() !== ''}
        onBack={() => {
          leave();
          // What was pasted is still to be found where it was to go.
          if (pasted !== null && draft.text.trim() === '') workbench.fill(pasted);
        }}
        onArticle={
          pasted === null
            ? null
            : () => {
                leave();
                workbench.put(pasted);
              }
        }
      />
    );
  }
  return (
    <>
      <PageHeading title={t('title')} text={t(withEnglish ? 'write.english.hint' : 'lede')} />
      <div className="mb-4 grid gap-3 empty:hidden">
        <StorageNotice saving={state.saving} />
        <DiscardedNotice discarded={discarded} />
        {refused !== null && <RefusedFile {...refused} />}
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
        busy={busy}
        beside={
          withEnglish && (
            <EnglishField
              text={draft.english}
              filled={filled}
              onType={(text) => {
                workbench.typeEnglish(text);
              }}
              onFile={takeEnglishFile}
              onRemove={() => {
                setBeside(false);
                workbench.fillEnglish('');
              }}
            />
          )
        }
        onFocus={() => {
          workbench.prepare();
        }}
        onType={(text) => {
          workbench.type(text);
        }}
        onPut={withEnglish ? null : takeText}
        onPutHtml={takeHtml}
        onFile={takeFile}
        onFind={() => {
          // A list that was typed is a list; beside an English text only an article makes sense.
          if (withEnglish) workbench.search();
          else void takeTyped(workbench.state().draft.text);
        }}
        onBeside={() => {
          setBeside(true);
        }}
        onExample={() => {
          void import('./example.ts').then(({ EXAMPLE_ARTICLE }) => {
            workbench.put(EXAMPLE_ARTICLE);
          });
        }}
      />
    </>
  );
}
