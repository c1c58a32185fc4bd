'use client';

import { useTranslation } from 'react-i18next';
import type { Merge } from '#lib/study/merge-records.ts';

/** What a file brings, or has brought, in words: one line for each kind of record, and what stays as it is here. */
export function MergeReport({ merge, unreadable }: { merge: Merge; unreadable: number }) {
  const { t } = useTranslation('progress');
  const both = (kind: keyof Merge) => merge[kind].added.length + merge[kind].changed.length;
  const reviews = merge.reviews.added.filter(({ kind }) => kind === 'review').length;
  const lines = [
    ...count(reviews, (n) => t('backup.reviews', { count: n })),
    ...count(merge.reviews.added.length - reviews, (n) => t('backup.notes', { count: n })),
    ...count(merge.decks.added.length, (n) => t('backup.decks', { count: n })),
    ...count(merge.decks.changed.length, (n) => t('backup.newerDecks', { count: n })),
    ...count(both('drafts'), (n) => t('backup.drafts', { count: n })),
    ...count(both('answers'), (n) => t('backup.answers', { count: n })),
    ...count(both('renderings'), (n) => t('backup.renderings', { count: n })),
    ...count(both('shares'), (n) => t('backup.shares', { count: n })),
    ...(both('settings') > 0 ? [t('backup.settings')] : []),
  ];
  const remarks = [
    ...count(merge.decks.older, (n) => t('backup.olderDecks', { count: n })),
    ...count(unreadable, (n) => t('backup.unreadable', { count: n })),
  ];
  return (
    <>
      {lines.length === 0 ? (
        <p>{t('backup.nothing')}</p>
      ) : (
        <ul className="list-disc pl-5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {remarks.map((remark) => (
        <p key={remark} className="text-small text-soft">
          {remark}
        </p>
      ))}
    </>
  );
}

function count(n: number, say: (n: number) => string): string[] {
  return n > 0 ? [say(n)] : [];
}
