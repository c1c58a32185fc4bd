'use client';

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Taking } from '../import/use-import.ts';
import { workbench } from '../browser-world.ts';
import { DropFiles } from './DropFiles.tsx';
import { takePasted } from './paste.ts';
import { useFieldText } from './use-field-text.ts';

interface Props {
  /** What stands in the field. It is put there when the field appears and when `filled` changes, not with each letter. */
  readonly text: string;
  readonly filled: number;
  /** The id of what is said of a problem with the text; null while there is none. */
  readonly problem: string | null;
  /** Whether the field for the English source stands beside it. */
  readonly beside: boolean;
  readonly taking: Pick<Taking, 'takeFile' | 'takeHtml' | 'takeText'>;
  readonly onFind: () => void;
}

/** Where an article is put in: pasted, typed or dropped as a file. */
export function ArticleField({ text, filled, problem, beside, taking, onFind }: Props) {
  const { t } = useTranslation('make');
  const id = useId();
  const type = (typed: string) => {
    workbench.type(typed);
  };
  const { field, start } = useFieldText(text, filled, type);
  return (
    <div>
      <label htmlFor={id} className="mb-2 block text-small font-semibold">
        {t(beside ? 'write.english.german' : 'write.label')}
      </label>
      <DropFiles onFile={taking.takeFile}>
        <textarea
          id={id}
          ref={field}
          lang="de"
          spellCheck={false}
          autoComplete="off"
          className="field article-field"
          defaultValue={start}
          placeholder={t('write.placeholder')}
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem ?? undefined}
          onFocus={() => {
            workbench.prepare();
          }}
          onPaste={(event) => {
            if (takePasted(event, taking, !beside)) event.preventDefault();
          }}
          onInput={(event) => {
            type(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            onFind();
          }}
        />
      </DropFiles>
    </div>
  );
}
