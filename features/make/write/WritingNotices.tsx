'use client';

import dynamic from 'next/dynamic';
import { useTranslation } from 'react-i18next';
import { useLocale } from '#lib/i18n/client.tsx';
import { LONGEST_TEXT } from '#lib/workbench/analysis.ts';
import type { WorkbenchState } from '#lib/workbench/state.ts';
import type { Taking } from '../import/use-import.ts';
import { Notice } from '../Notice.tsx';
import { DiscardedNotice } from '../read/DiscardedNotice.tsx';
import { StorageNotice } from '../read/StorageNotice.tsx';

const RefusedFile = dynamic(() => import('../import/RefusedFile.tsx').then((module) => module.RefusedFile), {
  ssr: false,
});

interface Props extends Pick<Taking, 'refused'> {
  readonly state: WorkbenchState;
  /** The id of what is said of a problem with the text. */
  readonly problemId: string;
}

/** What went wrong with the draft, with a file or with the text, each in its own sentence. */
export function WritingNotices({ state, refused, problemId }: Props) {
  const { t } = useTranslation('make');
  const locale = useLocale();
  const { saving, discarded, problem } = state;
  return (
    <div className="mb-4 grid gap-3 empty:hidden">
      <StorageNotice saving={saving} />
      <DiscardedNotice discarded={discarded} />
      {refused !== null && <RefusedFile {...refused} />}
      {problem !== null && (
        <Notice tone="danger">
          <span id={problemId}>{t(`problem.${problem}`, { max: LONGEST_TEXT.toLocaleString(locale) })}</span>
        </Notice>
      )}
    </div>
  );
}
