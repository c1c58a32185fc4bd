import type { ReactNode } from 'react';

/** The top of a page: a small line of facts, the title, a sentence or two. */
export function PageHeading({ facts, title, text }: { facts?: ReactNode; title: ReactNode; text?: ReactNode }) {
  return (
    <header className="mb-8">
      {facts != null && <p className="mb-3 text-small text-soft">{facts}</p>}
      <h1 className="text-title">{title}</h1>
      {text != null && <p className="mt-4 max-w-text text-soft">{text}</p>}
    </header>
  );
}
