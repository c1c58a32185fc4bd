'use client';

import { type ClipboardEvent, type DragEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { ACCEPTED, FORMATS } from '#lib/decks/formats/registry.ts';
import { useFieldText } from './use-field-text.ts';

interface Props {
  /** What stands in the field. It is put there when the field appears and when `filled` changes, not with each letter. */
  readonly text: string;
  readonly filled: number;
  readonly problem: boolean;
  readonly describedBy: string | undefined;
  /** A file is being read. */
  readonly busy: boolean;
  /** What stands beside the field: that for the English source, where it is wanted. */
  readonly beside: ReactNode;
  readonly onFocus: () => void;
  readonly onType: (text: string) => void;
  /** A whole text arrived at once, in place of what was there; null: it is only put into the field. */
  readonly onPut: ((text: string) => Promise<void>) | null;
  readonly onPutHtml: (html: string) => Promise<void>;
  readonly onFile: (file: File) => Promise<void>;
  readonly onFind: () => void;
  readonly onBeside: () => void;
  readonly onExample: () => void;
}

/** HTML that says more than its text alone: block quotes (tweets among them) and quotes whose marks the browser draws. */
const TELLING_HTML = /<(?:blockquote|q)[\s>]/iu;

/** Kinds of file that few would expect here, each by the ending it mostly has. */
const OTHER_ENDINGS = (['docx', 'page', 'csv', 'tmx', 'apkg', 'json'] as const)
  .map((name) => `.${FORMATS[name].endings[0]}`)
  .join(', ');

/** Where an article is put in: pasted, typed, dropped or chosen as a file. */
export function ArticleField(props: Props) {
  const { text, filled, problem, describedBy, busy, beside } = props;
  const { onFocus, onType, onPut, onPutHtml, onFile, onFind, onBeside, onExample } = props;
  const { t } = useTranslation('make');
  const id = useId();
  const { field, start } = useFieldText(text, filled, onType);
  const files = useRef<HTMLInputElement>(null);
  const [dragging, setDragging] = useState(false);

  useEffect(() => {
    // A file that was chosen before the page came alive would otherwise be known to nobody.
    const input = files.current;
    const chosen = input?.files?.[0];
    if (!input || !chosen) return;
    void onFile(chosen);
    input.value = '';
  }, [onFile]);

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData: board, currentTarget: at } = event;
    const [file] = board.files;
    const plain = board.getData('text/plain');
    const html = board.getData('text/html');
    const whole = at.selectionStart === 0 && at.selectionEnd === at.value.length;
    if (file && plain === '' && html === '') void onFile(file);
    // Into the middle of a text the browser pastes by itself, and can undo it.
    else if (!whole || onPut === null) return;
    else if (html !== '' && (plain === '' || TELLING_HTML.test(html))) void onPutHtml(html);
    else if (plain.trim() !== '') void onPut(plain);
    else return;
    event.preventDefault();
  };
  const hold = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDragging(true);
  };
  const drop = (event: DragEvent) => {
    setDragging(false);
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void onFile(file);
  };

  return (
    <div>
      <div className={beside ? 'two-fields' : ''}>
        <div>
          <label htmlFor={id} className="mb-2 block text-small font-semibold">
            {t(beside ? 'write.english.german' : 'write.label')}
          </label>
          <div
            className="relative"
            onDragEnter={hold}
            onDragOver={hold}
            onDragLeave={() => {
              setDragging(false);
            }}
            onDrop={drop}
          >
            <textarea
              id={id}
              ref={field}
              lang="de"
              spellCheck={false}
              autoComplete="off"
              className="field article-field"
              defaultValue={start}
              placeholder={t('write.placeholder')}
              aria-invalid={problem || undefined}
              aria-describedby={describedBy}
              onFocus={onFocus}
              onPaste={paste}
              onInput={(event) => {
                onType(event.currentTarget.value);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
                event.preventDefault();
                onFind();
              }}
            />
            {dragging && <p className="drop-here">{t('write.drop')}</p>}
          </div>
        </div>
        {beside}
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Button variant="primary" onClick={onFind}>
          {t('write.find')}
        </Button>
        <label className="button button-secondary file-button">
          {t(busy ? 'write.reading' : 'write.file')}
          <input
            ref={files}
            type="file"
            className="absolute inset-0 cursor-pointer opacity-0"
            accept={ACCEPTED}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void onFile(file);
              // The same file can be chosen again after a mistake.
              event.currentTarget.value = '';
            }}
          />
        </label>
        {!beside && (
          <Button variant="quiet" onClick={onBeside}>
            {t('write.english.add')}
          </Button>
        )}
        <Button variant="quiet" onClick={onExample}>
          {t('write.example')}
        </Button>
        <span className="text-small text-soft sm:ml-auto">{t('write.fileHint', { endings: OTHER_ENDINGS })}</span>
      </div>
    </div>
  );
}
