'use client';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { FORMATS } from '#lib/decks/formats/registry.ts';
import { workbench } from '../browser-world.ts';

interface Props {
  /** The button for files. */
  readonly file: ReactNode;
  readonly onFind: () => void;
  /** Null while there is a field for the English source. */
  readonly onBeside: (() => void) | null;
}

/** Kinds of file that few would expect here, each by the ending it mostly has. */
const OTHER_ENDINGS = (['docx', 'page', 'csv', 'tmx', 'apkg', 'json'] as const)
  .map((name) => `.${FORMATS[name].endings[0]}`)
  .join(', ');

/** What can be done with the article that is put in, or in its place. */
export function WritingTools({ file, onFind, onBeside }: Props) {
  const { t } = useTranslation('make');
  return (
    <div className="mt-4 flex flex-wrap items-center gap-3">
      <Button variant="primary" onClick={onFind}>
        {t('write.find')}
      </Button>
      {file}
      {onBeside && (
        <Button variant="quiet" onClick={onBeside}>
          {t('write.english.add')}
        </Button>
      )}
      <Button
        variant="quiet"
        onClick={() => {
          void import('./example.ts').then(({ EXAMPLE_ARTICLE }) => {
            workbench.put(EXAMPLE_ARTICLE);
          });
        }}
      >
        {t('write.example')}
      </Button>
      <span className="text-small text-soft sm:ml-auto">{t('write.fileHint', { endings: OTHER_ENDINGS })}</span>
    </div>
  );
}
