'use client';

import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import { fillsGap, type Gap } from '#lib/study/cloze.ts';
import type { Outcome } from '#lib/study/outcome.ts';

/** What an exercise found, in words; below it what the learner had put where it went wrong. */
export function Verdict(props: {
  kind: 'order' | 'cloze';
  outcome: Outcome;
  language: Language;
  pieces: readonly string[];
  gaps: readonly Gap[];
  draft: readonly string[];
}) {
  const { t } = useTranslation('study');
  const { kind, outcome, draft, pieces, gaps, language } = props;
  const { wrong } = outcome;
  const given = kind === 'order' ? draft.map((at) => pieces[Number(at)] ?? '').join(' ') : null;
  return (
    <div className="grid gap-2">
      <p className="font-serif text-2xl">{wrong === 0 ? t(`${kind}.right`) : t(`${kind}.wrong`, { count: wrong })}</p>
      {wrong > 0 && given !== null && given !== '' && (
        <p className="text-soft">
          {t('order.line')}:{' '}
          <span lang={language} className="font-serif text-ink">
            {given}
          </span>
        </p>
      )}
      {wrong > 0 && kind === 'cloze' && (
        <ul className="grid gap-1">
          {gaps.map((gap, at) => {
            const typed = draft[at] ?? '';
            if (fillsGap(typed, gap.word)) return null;
            return (
              <li key={gap.start}>
                <ins lang={language} className="font-serif text-lg no-underline">
                  {gap.word}
                </ins>{' '}
                <span className="text-soft">
                  {t('cloze.typed', { word: '' })}
                  {typed === '' ? t('cloze.nothing') : <del lang={language}>{typed}</del>}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
