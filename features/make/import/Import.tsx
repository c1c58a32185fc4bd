'use client';

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ColumnTable } from './ColumnTable.tsx';
import { FirstPairs, ImportHead } from './ImportPreview.tsx';
import { Notice } from '../Notice.tsx';
import { Button } from '#components/ui/Button.tsx';
import type { FileReading } from '#lib/decks/formats/reading.ts';
import { cardsOfTable } from '#lib/decks/formats/table/read.ts';
import { LIMITS } from '#lib/decks/limits.ts';
import { useLocale, useMessages } from '#lib/i18n/client.tsx';
import { workbench } from '../browser-world.ts';
import type { ImportedPairs } from '#lib/decks/formats/imported.ts';

/** Pairs or rows that are shown. */
const SHOWN = 8;

interface Props {
  readonly imported: ImportedPairs;
  /** That of the file; null for what was pasted or typed. */
  readonly name: string | null;
  /** Whether something is there already, of which the pairs take the place. */
  readonly replaces: boolean;
  readonly onBack: () => void;
  /** For what was pasted: it is an article after all. */
  readonly onArticle: (() => void) | null;
}

/** Looking at what a file or a list brings, before it becomes a draft. */
export function Import(props: Props) {
  return useMessages('import') ? <Preview {...props} /> : null;
}

function Preview({ imported, name, replaces, onBack, onArticle }: Props) {
  const { t } = useTranslation('import');
  const locale = useLocale();
  const [columns, setColumns] = useState(imported.kind === 'table' ? imported.table.columns : []);
  const read = useMemo(
    () =>
      imported.kind === 'cards'
        ? { ok: true as const, value: imported.reading }
        : cardsOfTable(imported.table, columns),
    [imported, columns],
  );
  const reading = read.ok ? read.value : NOTHING;
  const details = imported.kind === 'cards' ? imported.reading.details : imported.details;
  const { cards, skipped } = reading;
  const translated = cards.filter(({ en, de }) => en !== null && de !== null).length;

  const open = () => {
    const { title, description, source } = details;
    workbench.openCards(cards, {
      ...{ title: title ?? titleOf(name), description, headline: source.title },
      ...{ outlet: source.outlet ?? '', date: source.date ?? '', url: source.url ?? '' },
    });
  };

  return (
    <>
      <ImportHead
        title={t(name === null ? 'pasted' : 'file', { count: cards.length, name: name ?? '' })}
        facts={[
          details.title,
          cards.length > 0 ? t('translated', { count: translated }) : null,
          skipped > 0 ? t('skipped', { count: skipped }) : null,
        ]}
      />
      <div className="mb-6 grid gap-3 empty:hidden">
        {!read.ok && (
          <Notice tone="danger">
            {read.error === 'empty'
              ? t('columns.needed')
              : t(`problem.${read.error}`, { name: name ?? '', max: LIMITS.cards.toLocaleString(locale) })}
          </Notice>
        )}
        {replaces && <Notice>{t('replaces')}</Notice>}
      </div>
      <div className="mb-6 flex flex-wrap gap-2.5">
        <Button variant="primary" disabled={cards.length === 0} onClick={open}>
          {t('open', { count: cards.length })}
        </Button>
        <Button onClick={onBack}>{t('back')}</Button>
        {onArticle && <Button onClick={onArticle}>{t('article')}</Button>}
      </div>
      {imported.kind === 'table' ? (
        <>
          <p className="mb-3 max-w-text text-soft">{t('columns.hint')}</p>
          <ColumnTable table={imported.table} columns={columns} shown={SHOWN} onChange={setColumns} />
        </>
      ) : (
        <FirstPairs cards={cards} shown={SHOWN} rest={t('more', { count: cards.length - SHOWN })} />
      )}
    </>
  );
}

/** What a file is called, as a title for want of a better one. */
function titleOf(name: string | null): string {
  const words = (name ?? '').replace(/\.[^.]*$/u, '').replace(/[\s_-]+/gu, ' ');
  return words.trim().slice(0, LIMITS.title);
}

const NOTHING: Pick<FileReading, 'cards' | 'skipped'> = Object.freeze({ cards: [], skipped: 0 });
