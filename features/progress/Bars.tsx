import type { Language } from '#lib/engine/types.ts';

export interface BarRow {
  readonly name: string;
  readonly value: number;
  /** The language of the name, where it is a word of a card. */
  readonly lang?: Language;
}

/** Numbers as bars, for the eye only: the table behind them says the same. `most`: what fills the width. */
export function Bars({ rows, most }: { rows: readonly BarRow[]; most: number }) {
  return (
    <div
      aria-hidden
      className="grid content-start grid-cols-[fit-content(45%)_1fr_auto] items-center gap-x-4 gap-y-2 text-small"
    >
      {rows.map(({ name, value, lang }) => (
        <div key={`${lang ?? ''} ${name}`} className="contents">
          <span lang={lang} className={lang ? `font-serif text-base wrap-anywhere progress-word-${lang}` : ''}>
            {name}
          </span>
          <span className="progress-bar" style={{ width: `${(100 * value) / most}%` }} />
          <span className="tabular-nums">{value}</span>
        </div>
      ))}
    </div>
  );
}
