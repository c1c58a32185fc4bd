'use client';

import '#components/make/make.css';
import { Reading } from './Reading.tsx';
import { useWorkbench } from './useWorkbench.ts';
import { Writing } from './Writing.tsx';

/** Making a deck: first the text is put in, then what was found in it is looked through. */
export function Make() {
  const state = useWorkbench();
  return state.draft.mode === 'read' ? <Reading state={state} /> : <Writing state={state} />;
}
