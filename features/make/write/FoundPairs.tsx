'use client';

import dynamic from 'next/dynamic';
import type { Found } from '../import/use-import.ts';
import { workbench } from '../browser-world.ts';

const Import = dynamic(() => import('../import/Import.tsx').then((module) => module.Import), { ssr: false });

interface Props {
  readonly found: Found;
  /** Whether nothing was put in before. */
  readonly empty: boolean;
  readonly onLeave: () => void;
}

/** The pairs that a file brought, or a list that was pasted, in place of the fields. */
export function FoundPairs({ found: { pairs, name, pasted }, empty, onLeave }: Props) {
  return (
    <Import
      imported={pairs}
      name={name}
      replaces={!empty}
      onBack={() => {
        onLeave();
        // What was pasted is still to be found where it was to go.
        if (pasted !== null && empty) workbench.fill(pasted);
      }}
      onArticle={
        pasted === null
          ? null
          : () => {
              onLeave();
              workbench.put(pasted);
            }
      }
    />
  );
}
