'use client';

import dynamic from 'next/dynamic';
import './make.css';
import { useWorkbench } from './use-workbench.ts';
import { Writing } from './write/Writing.tsx';

/** What looks through a text comes when there is one, while the worker reads it. */
const Reading = dynamic(() => import('./read/Reading.tsx').then((module) => module.Reading), { ssr: false });

/** Making a deck: first the text is put in, then what was found in it is looked through. */
export function Make() {
  const state = useWorkbench();
  return state.draft.mode === 'read' ? <Reading state={state} /> : <Writing state={state} />;
}
