'use client';

import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import type { Outcome } from '#lib/study/outcome.ts';
import type { Finding } from '#lib/study/typed-findings.ts';
import { findingText } from '../typed/finding-text.ts';
import { Findings } from '../typed/Findings.tsx';
import { useSaid } from '../use-said.ts';
import { VerdictHead } from '../typed/VerdictHead.tsx';

/** What an exercise found, in words. */
export function Verdict(props: {
  kind: 'order' | 'cloze';
  outcome: Outcome;
  findings: readonly Finding[];
  language: Language;
  onSay: (text: string) => void;
}) {
  const { t } = useTranslation('study');
  const { kind, findings } = props;
  const { wrong, suggested } = props.outcome;
  const text = wrong === 0 ? t(`${kind}.right`) : t(`${kind}.wrong`, { count: wrong });
  const suggestion = t('type.suggestion', { rating: t(`rating.${suggested}`) });
  useSaid([text, ...findings.map((finding) => findingText(t, finding)), suggestion].join(' '), props.onSay);
  return (
    <div className="grid gap-3">
      <VerdictHead grade={wrong === 0 ? 'right' : suggested === 2 ? 'nearly' : 'wrong'} text={text} />
      <Findings findings={findings} more={0} language={props.language} weightOf={() => 'plain'} />
    </div>
  );
}
