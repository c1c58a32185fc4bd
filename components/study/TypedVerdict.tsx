'use client';

import { Check, CircleHelp, Equal, X } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#lib/engine/types.ts';
import { isRight, type Standing } from '#lib/study/standing.ts';
import { notesOf, type Note } from '#lib/study/typed-notes.ts';
import type { TypedOutcome } from '#lib/study/typed.ts';
import { Finding } from './Finding.tsx';
import { findingText } from './finding-text.ts';
import { LastWord } from './LastWord.tsx';

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
  const all = notesOf(outcome);
  const notes = all.slice(0, MOST_NOTES);
  const suggestion = t('type.suggestion', { rating: t(`rating.${suggested}`) });
  const spoken = [`${verdict}.`, ...notes.map((note) => findingText(t, note)), suggestion].join(' ');
  const say = useEffectEvent(props.onSay);
  useEffect(() => {
    say(spoken);
  }, [spoken]);

  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <h2 className="flex items-center gap-3 font-serif text-2xl">
          <Sign standing={standing} />
          {verdict}
        </h2>
        <div className="-ml-2 flex flex-wrap sm:ml-0">
          <LastWord standing={standing} onDecide={props.onDecide} />
        </div>
      </div>
      {(standing === 'accepted' || standing === 'rejected') && (
        <p className="text-small text-soft">{t(`type.kept.${standing}`)}</p>
      )}
      {notes.length > 0 && (
        <ul className="study-findings" aria-label={t('type.notes')}>
          {notes.map((note) => (
            <li key={JSON.stringify(note)} className={`study-finding ${tone(note.kind, standing)}`}>
              <Finding note={note} language={language} />
            </li>
          ))}
          {all.length > notes.length && (
            <li className="study-finding study-finding-soft">{t('type.more', { count: all.length - notes.length })}</li>
          )}
        </ul>
      )}
    </div>
  );
}

/** The verdict at a glance: its shape says the same as its words. */
function Sign({ standing }: { standing: Standing }) {
  const Icon = isRight(standing) ? Check : standing === 'close' ? Equal : standing === 'unanswered' ? CircleHelp : X;
  const tint =
    isRight(standing) || standing === 'unanswered' ? '' : standing === 'close' ? 'text-warning' : 'text-danger';
  return (
    <span aria-hidden className={`study-sign ${tint}`}>
      <Icon size={18} strokeWidth={2.25} />
    </span>
  );
}

/** What only tells of another wording, and what is a slip, are no fault of sense. */
function tone(kind: Note['kind'], standing: Standing): string {
  if (kind === 'variant' || isRight(standing)) return 'study-finding-soft';
  return standing === 'off' && kind !== 'typo' && kind !== 'ending' ? 'study-finding-grave' : '';
}
