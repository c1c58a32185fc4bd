'use client';

import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import { wordDifferences, type Stretch } from '#lib/study/word-differences.ts';

/** Two renderings of one quotation side by side; what only one of them has is underlined. */
export function BothRenderings({ mine, theirs, language }: { mine: string; theirs: string; language: Language }) {
  const { t } = useTranslation('compare');
  const [left, right] = useMemo(() => wordDifferences(mine, theirs), [mine, theirs]);
  const same = [...left, ...right].every(({ own }) => !own);
  return (
    <div>
      <div className="two-sides two-sides-both">
        <Side title={t('mine')} language={language} stretches={left} focused />
        <Side title={t('theirs')} language={language} stretches={right} focused={false} />
      </div>
      <p className="mt-2 text-small text-soft">{same ? t('same') : t('legend')}</p>
    </div>
  );
}

function Side(props: { title: string; language: Language; stretches: readonly Stretch[]; focused: boolean }) {
  return (
    <section
      aria-label={props.title}
      tabIndex={-1}
      data-study-focus={props.focused || undefined}
      className="one-side outline-none"
      style={{ gridRow: 'span 2' }}
    >
      <h2 className="font-sans text-small font-normal text-soft">{props.title}</h2>
      <p lang={props.language} className="font-serif text-quote whitespace-pre-wrap wrap-anywhere">
        {props.stretches.map(({ text, own }, at) =>
          own ? (
            <Fragment key={at}>
              {/^\s*/u.exec(text)?.[0]}
              <mark className="own-words">{text.trimStart()}</mark>
            </Fragment>
          ) : (
            <span key={at}>{text}</span>
          ),
        )}
      </p>
    </section>
  );
}
