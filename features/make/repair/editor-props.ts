import type { Pairs, WorkPair } from '#lib/workbench/pairs/pair.ts';
import type { DoRepair } from '#lib/workbench/pairs/repair.ts';

/** What the parts of the editor work with. */
export interface EditorProps {
  readonly pair: WorkPair;
  readonly others: Pairs;
  readonly repair: DoRepair;
  readonly newKey: () => string;
  readonly onHold: (key: string | null) => void;
  readonly onOpen: (key: string | null) => void;
}
