'use client';

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { SOURCE_DATE, SOURCE_URL } from '#lib/decks/source.ts';
import { LIMITS } from '#lib/decks/limits.ts';

export interface Details {
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
  readonly url: string;
}

export type DetailProblems = Readonly<Partial<Record<keyof Details, 'titleNeeded' | 'dateWrong' | 'urlWrong'>>>;

/** What must be changed before a deck can have these details. */
export function detailProblems({ title, date, url }: Details): DetailProblems {
  return {
    ...(title.trim() === '' ? { title: 'titleNeeded' } : {}),
    ...(date.trim() === '' || SOURCE_DATE.test(date.trim()) ? {} : { date: 'dateWrong' }),
    ...(url.trim() === '' || SOURCE_URL.test(url.trim()) ? {} : { url: 'urlWrong' }),
  };
}

interface Props {
  readonly details: Details;
  readonly problems: DetailProblems;
  readonly onChange: (change: Partial<Details>) => void;
}

/** Title and source of the deck to be. */
export function DeckDetails({ details, problems, onChange }: Props) {
  return (
    <fieldset className="grid grid-cols-2 gap-x-4 gap-y-3 lg:grid-cols-[2fr_1fr_1fr_1.5fr]">
      <Field name="title" max={LIMITS.title} {...{ details, problems, onChange }} />
      <Field name="outlet" max={LIMITS.outlet} {...{ details, problems, onChange }} />
      <Field name="date" max={10} hint {...{ details, problems, onChange }} />
      <Field name="url" max={LIMITS.url} type="url" {...{ details, problems, onChange }} />
    </fieldset>
  );
}

function Field(props: Props & { name: keyof Details; max: number; type?: 'url'; hint?: boolean }) {
  const { name, max, type, hint = false, details, problems, onChange } = props;
  const { t } = useTranslation('make');
  const id = useId();
  const problem = problems[name];
  return (
    <div className={name === 'title' || name === 'url' ? 'col-span-2 lg:col-span-1' : ''}>
      <label htmlFor={id} className="mb-1 block text-small text-soft">
        {t(`details.${name}`)}
      </label>
      <input
        id={id}
        name={name}
        type="text"
        inputMode={type}
        autoComplete="off"
        maxLength={max}
        className="field"
        value={details[name]}
        placeholder={name === 'date' ? t('details.dateExample') : undefined}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          onChange({ [name]: event.currentTarget.value });
        }}
      />
      {problem ? (
        <p id={`${id}-problem`} className="mt-1 text-small text-danger">
          {t(`details.${problem}`)}
        </p>
      ) : (
        hint && (
          <p id={`${id}-hint`} className="sr-only">
            {t('details.dateHint')}
          </p>
        )
      )}
    </div>
  );
}
