'use client';

import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import { isRight, type Standing } from '#lib/study/standing.ts';
import { findingsOf, type Finding } from '#lib/study/typed-findings.ts';
import type { TypedOutcome } from '#lib/study/typed.ts';
import { findingText } from './finding-text.ts';
import { Findings, type Weight } from './Findings.tsx';
import { LastWord } from './LastWord.tsx';
import { useSaid } from '../use-said.ts';
import { VerdictHead, type Grade } from './VerdictHead.tsx';

/** More sentences than this are no help; the marks tell the rest. */
const MOST_NOTES = 6;

/** The verdict in words, and what it rests on. */
export function TypedVerdict(props: {
  outcome: TypedOutcome;
  /** The language of the answer. */
  language: Language;
  /** The learner's own verdict; null takes it back. */
  onDecide: (right: boolean | null) => void;
  /** Says something to those who do not see it. */
  onSay: (text: string) => void;
}) {
  const { t } = useTranslation('study');
  const { outcome, language } = props;
  const { standing, suggested } = outcome;
  const verdict = t(`type.standing.${standing}`);
  const all = findingsOf(outcome);
  const findings = all.slice(0, MOST_NOTES);
  const suggestion = t('type.suggestion', { rating: t(`rating.${suggested}`) });
  useSaid([`${verdict}.`, ...findings.map((finding) => findingText(t, finding)), suggestion].join(' '), props.onSay);
  return (
    <div className="grid gap-3">
      <VerdictHead grade={gradeOf(standing)} text={verdict}>
        <LastWord standing={standing} onDecide={props.onDecide} />
      </VerdictHead>
      {(standing === 'accepted' || standing === 'rejected') && (
        <p className="text-small text-soft">{t(`type.kept.${standing}`)}</p>
      )}
      <Findings
        findings={findings}
        more={all.length - findings.length}
        language={language}
        weightOf={({ kind }) => weight(kind, standing)}
      />
    </div>
  );
}

function gradeOf(standing: Standing): Grade {
  if (isRight(standing)) return 'right';
  return standing === 'close' ? 'nearly' : standing === 'unanswered' ? 'open' : 'wrong';
}

/** What only tells of another wording, and what is a slip, are no fault of sense. */
function weight(kind: Finding['kind'], standing: Standing): Weight {
  if (kind === 'variant' || isRight(standing)) return 'soft';
  return standing === 'off' && kind !== 'typo' && kind !== 'ending' ? 'grave' : 'plain';
}
