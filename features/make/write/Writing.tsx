'use client';

import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '#components/ui/PageHeading.tsx';
import type { WorkbenchState } from '#lib/workbench/state.ts';
import { workbench } from '../browser-world.ts';
import { useImport } from '../import/use-import.ts';
import { ArticleField } from './ArticleField.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { EnglishField } from './EnglishField.tsx';
import { FoundPairs } from './FoundPairs.tsx';
import { WritingNotices } from './WritingNotices.tsx';
import { WritingTools } from './WritingTools.tsx';

/** Putting the article in, or a file with pairs that are there already. */
export function Writing({ state }: { state: WorkbenchState }) {
  const { t } = useTranslation('make');
  const problemId = useId();
  const [wanted, setWanted] = useState(false);
  const { draft, problem, filled } = state;
  const beside = wanted || draft.english !== '';
  const taking = useImport(beside);
  const { found, refused, busy, takeFile } = taking;
  const find = () => {
    // A list that was typed is a list; beside an English text only an article makes sense.
    if (beside) workbench.search();
    else void taking.takeTyped(workbench.state().draft.text);
  };

  if (found !== null) return <FoundPairs found={found} empty={draft.text.trim() === ''} onLeave={taking.leave} />;
  return (
    <>
      <PageHeading title={t('title')} text={t(beside ? 'write.english.hint' : 'lede')} />
      <WritingNotices {...{ state, refused, problemId }} />
      <div>
        <div className={beside ? 'two-fields' : ''}>
          <ArticleField
            text={draft.text}
            problem={problem === null ? null : problemId}
            {...{ filled, beside, taking }}
            onFind={find}
          />
          {beside && (
            <EnglishField
              text={draft.english}
              filled={filled}
              onType={(text) => {
                workbench.typeEnglish(text);
              }}
              onFile={taking.takeEnglishFile}
              onRemove={() => {
                setWanted(false);
                workbench.fillEnglish('');
              }}
            />
          )}
        </div>
        <WritingTools
          file={<ChooseFile busy={busy} onFile={takeFile} />}
          onFind={find}
          onBeside={
            beside
              ? null
              : () => {
                  setWanted(true);
                }
          }
        />
      </div>
    </>
  );
}
