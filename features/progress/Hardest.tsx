'use client';

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '#lib/decks/deck.ts';
import { answerLanguage, promptLanguage } from '#lib/study/direction.ts';
import type { HardCard } from '#lib/study/hard-cards.ts';
import { Button, ButtonLink } from '#components/ui/Button.tsx';
import { LanguageLabel } from '#components/ui/LanguageLabel.tsx';
import { Chip } from './Chip.tsx';
import { errorName } from './error-name.ts';

/** More kinds of error than this say nothing about a card. */
const MOST_KINDS = 3;

/** What is forgotten most, with what goes wrong in it; help for what will not stick. */
export function Hardest(props: {
  hard: readonly HardCard[];
  cardOf: (id: string) => Card | null;
  deckHref: (id: string) => string;
  /** Takes a card out of the queue, or lets it back in. */
  onPause: (card: HardCard, paused: boolean) => void;
}) {
  const { hard, cardOf } = props;
  const { t } = useTranslation('progress');
  const common = useTranslation('common');
  const id = useId();
  return (
    <section aria-labelledby={id} className="sheet p-5 sm:p-7">
      <h2 id={id} className="mb-3 text-xl">
        {t('hardest.title')}
      </h2>
      {hard.length === 0 && <p className="text-soft">{t('hardest.none')}</p>}
      {hard.some(({ leech, paused }) => leech && !paused) && (
        <p className="mb-5 max-w-text text-small text-soft">{t('hardest.leechHelp')}</p>
      )}
      <ul className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
        {hard.map((each) => {
          const { key, cardId, deckId, direction, memory, leech, paused, errors, words } = each;
          const language = promptLanguage(direction);
          const text = cardOf(cardId)?.[language] ?? null;
          return (
            <li key={key} className="grid content-start gap-2 border-t border-line pt-4">
              <p className="text-small text-soft">
                <LanguageLabel language={language} /> → {common.t(`side.${answerLanguage(direction)}`)}
              </p>
              {text === null ? (
                <p className="text-soft">{t('hardest.gone')}</p>
              ) : (
                <p lang={language} className="line-clamp-3 font-serif text-lg wrap-anywhere">
                  {text}
                </p>
              )}
              <p className="flex flex-wrap gap-2">
                <Chip>
                  {memory.lapses > 0 ? t('hardest.forgotten', { count: memory.lapses }) : t('hardest.learning')}
                </Chip>
                {errors.slice(0, MOST_KINDS).map(({ kind, count }) => (
                  <Chip key={kind}>
                    {t(errorName(kind))} × {count}
                  </Chip>
                ))}
                {words.map(({ word, language: side, count }) => (
                  <Chip key={word}>
                    <span lang={side} className="font-serif text-ink">
                      {word}
                    </span>
                    {' × '}
                    {count}
                  </Chip>
                ))}
                {leech && <Chip warning>{t('hardest.leech')}</Chip>}
                {paused && <Chip>{t('hardest.paused')}</Chip>}
              </p>
              {(leech || paused) && (
                <p className="flex flex-wrap gap-x-2">
                  {text !== null && (
                    <ButtonLink variant="quiet" className="-ml-2" href={props.deckHref(deckId)}>
                      {t('hardest.read')}
                    </ButtonLink>
                  )}
                  <Button
                    variant="quiet"
                    className={text === null ? '-ml-2' : ''}
                    onClick={() => {
                      props.onPause(each, !paused);
                    }}
                  >
                    {paused ? t('hardest.resume') : t('hardest.pause')}
                  </Button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
