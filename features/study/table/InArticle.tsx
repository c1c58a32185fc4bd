'use client';

import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { Context } from '#lib/decks/deck.ts';
import type { ArticleSentenceChoice } from '../use-article-sentence.ts';
import { ArticleSentence } from './ArticleSentence.tsx';

/** Where the pair stood in the article, for who wants to see it. */
export function InArticle({ context, sentence }: { context: Context; sentence: ArticleSentenceChoice }) {
  const { t } = useTranslation('study');
  return (
    <div className="grid justify-items-start gap-3">
      <Button variant="quiet" aria-expanded={sentence.shown} onClick={sentence.toggle}>
        {t('card.context')}
      </Button>
      {sentence.shown && <ArticleSentence context={context} />}
    </div>
  );
}
