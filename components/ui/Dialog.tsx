'use client';

import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog(props: {
  title: string;
  close: string;
  /** For more than a few lines. */
  wide?: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const { onClose } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    ref.current?.showModal();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby={title}
      className={`dialog ${props.wide ? 'dialog-wide' : ''}`}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className="p-6">
        <h2 id={title} className="mb-4 text-2xl">
          {props.title}
        </h2>
        {props.children}
        <div className="mt-6 flex justify-end">
          <Button variant="primary" onClick={() => ref.current?.close()}>
            {props.close}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
