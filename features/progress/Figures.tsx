'use client';

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeckTable } from './DeckTable.tsx';
import { FindingCounts } from './FindingCounts.tsx';
import { Forecast } from './Forecast.tsx';
import { Hardest } from './Hardest.tsx';
import { HardWords } from './HardWords.tsx';
import { HeatMap } from './HeatMap.tsx';
import { Retention } from './Retention.tsx';
import { ButtonLink } from '#components/ui/Button.tsx';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { studyDay } from '#lib/study/day.ts';
import { hardestWords } from '#lib/study/hard-words.ts';
import { pauseEvent } from '#lib/study/room.ts';
import { withPause } from '#lib/study/schedule.ts';
import { countFindings } from '#lib/study/finding-counts.ts';
import { hardestCards, type HardCard } from '#lib/study/hard-cards.ts';
import { calendar, forecast, progressByDeck, recallByWeek, recallSince } from '#lib/study/statistics.ts';
import { starterDeck } from '#lib/decks/starter.ts';
import { onImport, studyLog } from '#lib/storage/browser/study-log.ts';
import { moment } from '#lib/storage/browser/moment.ts';
import { readProgress, type Progress } from './read-progress.ts';

const DAYS_AHEAD = 30;
const DAYS_BACK = 26 * 7;
const WEEKS_BACK = 12;
const HARDEST = 8;
const HARDEST_WORDS = 10;

/** All figures, once the log is read. */
export function Figures() {
  const { t } = useTranslation('progress');
  const [progress, setProgress] = useState<Progress | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let gone = false;
    const read = (): void => {
      void readProgress().then((found) => {
        if (!gone) setProgress(found ?? 'failed');
      });
    };
    // Whoever comes back to this tab has perhaps studied in another, or on another day.
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') read();
    };
    read();
    document.addEventListener('visibilitychange', onVisible);
    const stop = onImport(read);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', onVisible);
      stop();
    };
  }, []);
  if (progress === 'loading') {
    return (
      <p role="status" className="text-soft">
        {t('loading')}
      </p>
    );
  }
  if (progress === 'failed') return <p role="alert">{t('error')}</p>;
  const pause = (card: HardCard, paused: boolean) => {
    const event = pauseEvent(card, card.direction, paused, moment(), crypto.randomUUID());
    void studyLog.record(event);
    setProgress({ ...progress, schedule: withPause(progress.schedule, event) });
  };
  return <Overview progress={progress} onPause={pause} />;
}

function Overview(props: { progress: Progress; onPause: (card: HardCard, paused: boolean) => void }) {
  const { t } = useTranslation(['progress', 'common']);
  const locale = useLocale();
  const { decks, schedule, settings, unreadable, when } = props.progress;
  if (schedule.reviews.length === 0) {
    return (
      <section className="sheet grid justify-items-start gap-4 p-6 sm:p-9">
        <h2 className="text-2xl">{t('empty.title')}</h2>
        <p className="max-w-text text-soft">{t('empty.text')}</p>
        <ButtonLink variant="primary" href={paths.study(locale)}>
          {t('empty.study')}
        </ButtonLink>
      </section>
    );
  }
  const ahead = forecast(schedule, when, DAYS_AHEAD);
  const today = studyDay(when.at, when.offset);
  const cards = new Map(decks.flatMap((deck) => deck.cards.map((card) => [card.id, card] as const)));
  const errors = countFindings(schedule.reviews);
  const words = hardestWords(schedule.reviews, HARDEST_WORDS);
  return (
    <div className="grid grid-cols-1 gap-5 lg:grid-cols-2 lg:gap-6">
      <div className="flex flex-wrap items-center justify-between gap-4 lg:col-span-2">
        <p className="font-serif text-2xl">{t('dueToday', { count: ahead[0]?.count ?? 0 })}</p>
        <ButtonLink variant="primary" href={paths.study(locale, 'all')}>
          {t('studyAll')}
        </ButtonLink>
      </div>
      {unreadable > 0 && <p className="text-warning lg:col-span-2">{t('unreadable', { count: unreadable })}</p>}
      <Forecast days={ahead} />
      <HeatMap days={calendar(schedule, when, DAYS_BACK)} />
      <div className={errors.length > 0 ? 'grid' : 'lg:col-span-2'}>
        <Retention
          recall={recallSince(schedule, today - 30)}
          weeks={recallByWeek(schedule, today, WEEKS_BACK)}
          goal={settings.retention}
        />
      </div>
      {errors.length > 0 && <FindingCounts errors={errors} />}
      {words.length > 0 && (
        <div className="grid lg:col-span-2">
          <HardWords words={words} />
        </div>
      )}
      <div className="grid min-w-0 grid-cols-1 gap-5 lg:col-span-2 lg:gap-6">
        <Hardest
          hard={hardestCards(schedule, HARDEST)}
          cardOf={(id) => cards.get(id) ?? null}
          deckHref={(id) => paths.deck(locale, id === starterDeck.id ? null : id)}
          onPause={props.onPause}
        />
        <DeckTable
          rows={progressByDeck(decks, schedule, when)}
          titleOf={({ deck }) => (deck.id === starterDeck.id ? t('common:starter.title') : deck.title)}
        />
      </div>
    </div>
  );
}
