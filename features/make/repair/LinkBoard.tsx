'use client';

import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Curves } from '#components/pair/Curves.tsx';
import { pairModel } from '#components/pair/model.ts';
import { other, usePointing } from '#components/pair/pointing.ts';
import { coveredState } from '#components/pair/state.ts';
import type { EditorProps } from './editor-props.ts';
import { bareKeyOf } from '#components/ui/keys.ts';
import { actOnKey, ON_WORDS } from './keys.ts';
import { LinkWords } from './LinkWords.tsx';
import { useLinking } from './use-linking.ts';

const OPEN = coveredState(false, false);

/**
 * Both sides word by word. A word is chosen, then its partners on the other side, by mouse, finger or Enter; chosen once
 * more, a partner is let go. Arrow keys walk along a side and over to a partner, Tab changes the side.
 */
export function LinkBoard({ pair, repair }: Pick<EditorProps, 'pair' | 'repair'>) {
  const { t } = useTranslation('make');
  const frame = useRef<HTMLDivElement>(null);
  const model = useMemo(
    () => pairModel({ ...pair, links: pair.links.filter(({ confidence }) => confidence > 0) }),
    [pair],
  );
  const { chosen, take, letGo } = useLinking({ pair, repair });
  const { lit, stops, handlers } = usePointing(model, frame, OPEN);
  const seen = chosen ? { from: chosen, partners: model.partners[chosen.side][chosen.word] ?? [] } : lit;

  if (pair.en === null || pair.de === null)
    return <p className="px-4.5 py-3 text-small text-soft">{t('links.untranslated')}</p>;
  return (
    <>
      <p className="px-4.5 pt-2.5 text-small text-soft">{t(chosen ? 'links.partner' : 'links.hint')}</p>
      <div
        ref={frame}
        className="pair-sheet link-board"
        role="group"
        aria-label={t('links.label')}
        {...handlers}
        onKeyDown={(event) => {
          if (actOnKey(ON_WORDS, bareKeyOf(event), { letGo })) event.preventDefault();
          else handlers.onKeyDown(event);
        }}
      >
        {model.rows.map((row, at) =>
          (['en', 'de'] as const).map((side) => (
            <div key={`${at} ${side}`} className={`cell cell-${side} ${at === 0 ? 'cell-first' : ''}`}>
              <p lang={side} className="cell-text">
                {row[side] === null ? (
                  <span className="sr-only">–</span>
                ) : (
                  <LinkWords
                    side={side}
                    pieces={row[side]}
                    words={model.words[other(side)]}
                    partners={model.partners[side]}
                    {...{ seen, chosen }}
                    stop={stops[side]}
                    onTake={take}
                  />
                )}
              </p>
            </div>
          )),
        )}
        <Curves lit={seen} />
      </div>
    </>
  );
}
