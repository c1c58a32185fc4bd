'use client';

import { Download } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WRITABLE, type WritableName } from '#lib/decks/formats/registry.ts';
import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';

export interface ExportWishes {
  /** Tables: every cell as it is, and with what no column can show. */
  readonly exact: boolean;
  /** What the learner wrote and was right goes along as a further wording. */
  readonly ownAnswers: boolean;
}

interface Props {
  /** How many answers of the learner's own could go along. */
  readonly ownAnswers: number;
  /** Makes and saves the file; false when that did not work. */
  readonly onSave: (format: WritableName, wishes: ExportWishes) => Promise<boolean>;
  readonly onClose: () => void;
}

interface State {
  readonly format: WritableName;
  readonly is: 'busy' | 'saved' | 'failed';
}

/** A deck as a file: each format with what it is for. */
export function ExportMenu({ ownAnswers, onSave, onClose }: Props) {
  const { t } = useTranslation('deck');
  const [state, setState] = useState<State | null>(null);
  const [exact, setExact] = useState(false);
  const [own, setOwn] = useState(false);

  const save = async (format: WritableName) => {
    if (state?.is === 'busy') return;
    setState({ format, is: 'busy' });
    const saved = await onSave(format, { exact, ownAnswers: own });
    setState({ format, is: saved ? 'saved' : 'failed' });
  };

  return (
    <Dialog wide title={t('export.title')} close={t('export.close')} onClose={onClose}>
      <ul className="border-t border-line">
        {WRITABLE.map((format) => (
          <li
            key={format}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
          >
            <div className="min-w-0 flex-1 basis-64">
              <p className="font-semibold">{t(`export.formats.${format}.name`)}</p>
              <p className="text-small text-soft">{t(`export.formats.${format}.use`)}</p>
              {state?.format === format && state.is === 'failed' && (
                <p className="text-small text-danger">{t('export.failed')}</p>
              )}
            </div>
            <Button
              aria-disabled={state?.is === 'busy'}
              aria-label={t('export.saveLabel', { name: t(`export.formats.${format}.name`) })}
              onClick={() => {
                void save(format);
              }}
            >
              <Download aria-hidden="true" className="size-4" />
              {t(`export.${state?.format === format && state.is !== 'failed' ? state.is : 'save'}`)}
            </Button>
          </li>
        ))}
      </ul>
      <div className="mt-4 grid gap-3">
        <Choice label={t('export.exact')} hint={t('export.exactHint')} checked={exact} onChange={setExact} />
        {ownAnswers > 0 && (
          <Choice
            label={t('export.own', { count: ownAnswers })}
            hint={t('export.ownHint')}
            checked={own}
            onChange={setOwn}
          />
        )}
      </div>
      <p role="status" className="sr-only">
        {state &&
          state.is !== 'busy' &&
          t(`export.told.${state.is}`, { name: t(`export.formats.${state.format}.name`) })}
      </p>
    </Dialog>
  );
}

function Choice(props: { label: string; hint: string; checked: boolean; onChange: (checked: boolean) => void }) {
  const hint = useId();
  return (
    <label className="flex items-baseline gap-3">
      <input
        type="checkbox"
        className="size-4 translate-y-0.5 accent-ink"
        checked={props.checked}
        aria-describedby={hint}
        onChange={(event) => {
          props.onChange(event.currentTarget.checked);
        }}
      />
      <span>
        {props.label}
        <span id={hint} className="block text-small text-soft">
          {props.hint}
        </span>
      </span>
    </label>
  );
}
