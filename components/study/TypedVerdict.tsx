'use client';

import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { notesOf, type Note } from '#lib/study/typed-view.ts';
import type { TypedOutcome } from '#lib/study/typed.ts';

const SOFT: ReadonlySet<Note['kind']> = new Set(['variant']);
const PLAIN: ReadonlySet<Note['kind']> = new Set(['typo', 'ending']);

/** The verdict in words, and what it rests on. */
export function TypedVerdict(props: {
  outcome: TypedOutcome;
  /** Says something to those who do not see it. */
  onSay: (text: string) => void;
}) {
  const { t } = useTranslation('study');
  const { outcome } = props;
  const { standing } = outcome;
  const verdict = t(`type.standing.${standing}`);
  const notes = notesOf(outcome).map((note) => ({ ...note, text: inWords(note) }));
  const spoken = [verdict, ...notes.map(({ text }) => `${text}.`)].join(' ');
  const say = useEffectEvent(props.onSay);
  useEffect(() => {
    say(spoken);
  }, [spoken]);

  function inWords({ kind, given, wanted }: Note): string {
    if (kind === 'variant') return t('type.note.variant', { given, wanted });
    const name = t(`type.note.${kind}`);
    if (given !== null && wanted !== null) return t('type.note.instead', { name, given, wanted });
    const word = given ?? wanted;
    return word === null ? name : t('type.note.about', { name, word });
  }

  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 className="font-serif text-2xl">{verdict}</h2>
        {notes.length > 0 && (
          <ul className="flex flex-wrap gap-2" aria-label={t('type.notes')}>
            {notes.map(({ kind, text }) => (
              <li key={text} className={`study-note ${tone(kind, standing)}`}>
                {text}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function tone(kind: Note['kind'], standing: TypedOutcome['standing']): string {
  if (standing === 'off') return SOFT.has(kind) ? 'study-note-soft' : PLAIN.has(kind) ? '' : 'study-note-grave';
  return SOFT.has(kind) || (!PLAIN.has(kind) && standing !== 'close') ? 'study-note-soft' : '';
}
