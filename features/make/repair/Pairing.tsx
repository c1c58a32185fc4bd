'use client';

import type { EditorProps } from './editor-props.ts';
import { JoinPairs } from './JoinPairs.tsx';
import { PlaceInDeck } from './PlaceInDeck.tsx';
import { Unpair } from './Unpair.tsx';

/** What belongs together: the rendering can be taken away, the pair joined with another one, or moved in the deck. */
export function Pairing(props: EditorProps) {
  return (
    <div className="grid gap-3 px-4.5 py-3.5">
      {props.pair.relation !== 'none' && <Unpair {...props} />}
      <JoinPairs {...props} />
      <PlaceInDeck {...props} />
    </div>
  );
}
