import { Surroundings } from '../decks/context.ts';
import { lineUp, linkWords } from '../decks/line-up.ts';
import type { Lexicon } from '../engine/align/lexicon.ts';
import type { AlignTask } from './align-task.ts';
import type { Alignment } from './pairs/aligned.ts';

/** The engine's answer; asked in the worker only, so that the page need not carry the engine. */
export function align(task: AlignTask, lexicon: Lexicon): Alignment {
  const { en, de, segments, original, around } = task;
  const lined = segments ? { segments, links: linkWords(en, de, segments, lexicon) } : lineUp(en, de, lexicon);
  return { ...lined, context: around && new Surroundings(around.text).around(around.said, original) };
}
