'use client';

import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import type { Gap } from '#lib/study/cloze.ts';
import { Button } from '#components/ui/Button.tsx';

/** The rendering with gaps to type into. What stands in them is nowhere in the document until it is checked. */
export function ClozeExercise(props: {
  text: string;
  language: Language;
  gaps: readonly Gap[];
  typed: readonly string[];
  onType: (typed: readonly string[]) => void;
  onCheck: () => void;
}) {
  const { t } = useTranslation('study');
  const { text, language, gaps, typed } = props;
  const type = (gap: number, value: string) => {
    props.onType(gaps.map((_, at) => (at === gap ? value : (typed[at] ?? ''))));
  };
  return (
    <form
      className="study-exercise"
      onSubmit={(event) => {
        event.preventDefault();
        props.onCheck();
      }}
    >
      <p className="text-small text-soft">{t('cloze.task')}</p>
      <p lang={language} className="font-serif text-quote leading-[1.7]">
        {gaps.map((gap, at) => (
          <Fragment key={gap.start}>
            {text.slice(at === 0 ? 0 : gaps[at - 1]!.end, gap.start)}
            <input
              className="study-gap"
              style={{ width: `${gap.word.length + 1.5}ch` }}
              aria-label={t('cloze.gap', { number: at + 1, letters: gap.word.length })}
              data-study-focus={at === 0 || undefined}
              autoCapitalize="off"
              autoComplete="off"
              autoCorrect="off"
              spellCheck={false}
              enterKeyHint={at === gaps.length - 1 ? 'done' : 'next'}
              value={typed[at] ?? ''}
              onChange={({ target }) => {
                type(at, target.value);
              }}
            />
          </Fragment>
        ))}
        {text.slice(gaps.at(-1)?.end ?? 0)}
      </p>
      <Button variant="primary" type="submit">
        {t('cloze.check')}
      </Button>
    </form>
  );
}
