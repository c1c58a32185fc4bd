'use client';

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#lib/decks/limits.ts';
import { setDetail, setOriginal, setRelation, type TextDetail } from '#lib/workbench/pairs/details.ts';
import { AcceptedList } from './AcceptedList.tsx';
import type { EditorProps } from './editor-props.ts';

/** What is said of a pair: who said it, which side is the original, how complete it is, a note, what else is right. */
export function PairFields(props: Pick<EditorProps, 'pair' | 'repair'>) {
  const { pair } = props;
  return (
    <div className="grid gap-4 px-4.5 py-3.5">
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <TextField {...props} detail="speaker" max={LIMITS.name} />
        <TextField {...props} detail="role" max={LIMITS.name} />
        <OriginalField {...props} />
        {pair.relation !== 'none' && <RelationField {...props} />}
      </div>
      <TextField {...props} detail="note" max={LIMITS.note} long />
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <AcceptedList {...props} side="en" />
        <AcceptedList {...props} side="de" />
      </div>
    </div>
  );
}

function TextField(props: Pick<EditorProps, 'pair' | 'repair'> & { detail: TextDetail; max: number; long?: boolean }) {
  const { pair, repair, detail, max, long = false } = props;
  const { t } = useTranslation('make');
  const id = useId();
  const Field = long ? 'textarea' : 'input';
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-small text-soft">
        {t(`detail.${detail}`)}
      </label>
      <Field
        id={id}
        autoComplete="off"
        maxLength={max}
        className="field"
        value={pair[detail] ?? ''}
        onChange={(event: { currentTarget: { value: string } }) => {
          const { value } = event.currentTarget;
          repair(detail, pair.key, (pairs) => setDetail(pairs, pair.key, detail, value), { field: detail });
        }}
      />
    </div>
  );
}

function OriginalField({ pair, repair }: Pick<EditorProps, 'pair' | 'repair'>) {
  const { t } = useTranslation(['make', 'common']);
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-small text-soft">
        {t('detail.original')}
      </label>
      <select
        id={id}
        className="field"
        value={pair.original}
        onChange={(event) => {
          const side = event.currentTarget.value === 'de' ? 'de' : 'en';
          repair('original', pair.key, (pairs) => setOriginal(pairs, pair.key, side));
        }}
      >
        {(['en', 'de'] as const).map((side) => (
          <option key={side} value={side} disabled={pair[side] === null}>
            {t(`common:side.${side}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

const RELATIONS = ['full', 'partial', 'paraphrase'] as const;

function RelationField({ pair, repair }: Pick<EditorProps, 'pair' | 'repair'>) {
  const { t } = useTranslation('make');
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-small text-soft">
        {t('detail.relation')}
      </label>
      <select
        id={id}
        className="field"
        value={pair.relation}
        onChange={(event) => {
          const relation = RELATIONS.find((each) => each === event.currentTarget.value) ?? 'full';
          repair('relation', pair.key, (pairs) => setRelation(pairs, pair.key, relation));
        }}
      >
        {RELATIONS.map((relation) => (
          <option key={relation} value={relation}>
            {t(`relation.${relation}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
