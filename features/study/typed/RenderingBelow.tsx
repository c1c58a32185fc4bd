import type { ReactNode } from 'react';
import type { Language } from '#lib/engine/types.ts';

/** A rendering under the answer. `soft`: some of its words are marked and stand out. */
export function RenderingBelow(props: { title: string; language: Language; soft: boolean; children: ReactNode }) {
  return (
    <div className="border-t border-line pt-4">
      <p className="text-small text-soft">{props.title}</p>
      <p lang={props.language} className={`mt-1 font-serif text-xl ${props.soft ? 'text-soft' : ''}`}>
        {props.children}
      </p>
    </div>
  );
}
