'use client';

import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Legend } from './Legend.tsx';
import { MarkedArticle } from './MarkedArticle.tsx';
import { chunksOf, type Mark, marksOf, sameMarks } from './marked-text.ts';
import { bringIn } from './places.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { useSelection } from './selection.ts';
import type { ReadArticle } from '#lib/workbench/article.ts';
import type { Pairs } from '#lib/workbench/pairs/pair.ts';
import { workbench } from '../browser-world.ts';

interface Props {
  readonly article: ReadArticle;
  readonly pairs: Pairs;
  readonly active: string | null;
  readonly onOpen: (key: string) => void;
  readonly onPoint: (key: string | null) => void;
}

/** The article with its marks. A stretch of it that is selected can become a quotation or a rendering. */
export function ArticleColumn({ article, pairs, active, onOpen, onPoint }: Props) {
  const { t } = useTranslation('make');
  const region = useRef<HTMLElement>(null);
  const marks = useMarks(pairs, article);
  const chunks = useMemo(() => chunksOf(article.text, marks), [article.text, marks]);
  // A long article is drawn bit by bit, so that the page answers meanwhile.
  const drawn = useDeferredValue(chunks);
  const droppedKeys = pairs.flatMap(({ key, dropped }) => (dropped ? [key] : [])).join(' ');
  const dropped = useMemo(() => new Set(droppedKeys.split(' ')), [droppedKeys]);
  const selection = useSelection(region, article.text);
  useEffect(() => {
    if (region.current && active !== null) bringIn(region.current, active);
  }, [active]);
  return (
    <div className="workbench-article-column">
      <Legend />
      {/* Scrolls by itself and is walked through word by word, so it must be reachable by keyboard. */}
      <section
        ref={region}
        className="workbench-article sheet"
        aria-label={t('article.label')}
        aria-describedby="article-hint"
        tabIndex={0}
        {...selection.handlers}
      >
        <p id="article-hint" className="sr-only">
          {t('select.hint')}
        </p>
        <MarkedArticle chunks={drawn} {...{ active, dropped, onOpen, onPoint }} />
        {selection.span && (
          <SelectionBar
            {...{ article: article.text, pairs }}
            span={selection.span}
            top={selection.top}
            repair={workbench.repair}
            newKey={workbench.newKey}
            onOpen={onOpen}
            onClose={selection.clear}
          />
        )}
      </section>
    </div>
  );
}

/** The marks; the same list as long as they are the same, whatever else is repaired. */
function useMarks(pairs: Pairs, article: ReadArticle): readonly Mark[] {
  const marks = useMemo(() => marksOf(pairs, article.loose), [pairs, article]);
  const [kept, keep] = useState(marks);
  if (kept === marks || sameMarks(kept, marks)) return kept;
  keep(marks);
  return marks;
}
