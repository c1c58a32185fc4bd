import type { ReactNode } from 'react';

/** Something the reader should know, with what can be done about it. Read out when it appears. */
export function Notice(props: { tone?: 'plain' | 'warning' | 'danger'; children: ReactNode; action?: ReactNode }) {
  const { tone = 'plain', children, action } = props;
  return (
    <div role={tone === 'danger' ? 'alert' : 'status'} className={`notice notice-${tone}`}>
      <p className="max-w-text py-1">{children}</p>
      {action}
    </div>
  );
}
