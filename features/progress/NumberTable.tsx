import type { Language } from '#lib/engine/types.ts';

/** A plain table of names and numbers. */
export function NumberTable(props: {
  head: readonly [string, string];
  rows: readonly { readonly name: string; readonly value: string | number; readonly lang?: Language }[];
}) {
  return (
    <table className="progress-table">
      <thead>
        <tr>
          <th scope="col">{props.head[0]}</th>
          <th scope="col">{props.head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ name, value, lang }) => (
          <tr key={`${lang ?? ''} ${name}`}>
            <th scope="row" lang={lang}>
              {name}
            </th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
