'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { DeckDetails, detailProblems } from './DeckDetails.tsx';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { Bench } from './Bench.tsx';
import { workbench } from '../browser-world.ts';
import { ReadingHead } from './ReadingHead.tsx';
import { ReadingNotices } from './ReadingNotices.tsx';
import type { WorkbenchState } from '#lib/workbench/state.ts';

/** Looking through what was found: how much it is, the deck it will make, the article and the pairs. */
export function Reading({ state }: { state: WorkbenchState }) {
  const locale = useLocale();
  const router = useRouter();
  const [tried, setTried] = useState(false);
  const { draft, work } = state;
  const details = { title: workbench.title(), outlet: draft.outlet, date: draft.date, url: draft.url };
  const problems = detailProblems(details);

  const make = async () => {
    setTried(true);
    if (Object.keys(problems).length > 0) {
      const first = (['title', 'date', 'url'] as const).find((name) => problems[name]);
      document.querySelector<HTMLInputElement>(`input[name="${first ?? 'title'}"]`)?.focus();
      return;
    }
    const deckId = await workbench.make();
    if (deckId === null) return;
    // Back leads to this very draft, while "new deck" starts from nothing.
    window.history.replaceState(null, '', `${window.location.pathname}?id=${deckId}`);
    router.push(paths.deck(locale, deckId));
  };

  return (
    <>
      <ReadingHead
        state={state}
        onMake={() => {
          void make();
        }}
      />
      <ReadingNotices state={state} />
      {work.present.length > 0 && (
        <div className="mb-8">
          <DeckDetails
            details={details}
            problems={tried ? problems : {}}
            onChange={(change) => {
              workbench.describe(change);
            }}
          />
        </div>
      )}
      <Bench state={state} />
    </>
  );
}
