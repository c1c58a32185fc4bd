import type { Language } from '../types.ts';

/** What makes an English sentence speak of what is not so: "She would have come." */
export const UNREAL_EN: ReadonlySet<string> = new Set(['would', 'could', 'might', 'should', "'d"]);

/** German auxiliaries that do so: "Sie wäre gekommen." */
export const SUBJUNCTIVE_DE: ReadonlySet<string> = new Set(
  'wäre wären hätte hätten würde würden könnte könnten'.split(' '),
);

/** German auxiliaries that tell what is so: "Sie ist gekommen." */
export const INDICATIVE_DE: ReadonlySet<string> = new Set(
  'ist sind bin war waren hat haben habe hatte hatten wird werden wurde wurden kann können'.split(' '),
);

/** Auxiliaries without any colour of will or duty: "It will be signed.", "Es wird unterschrieben." */
export const PLAIN_AUXILIARIES: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('will is are was were has have had do does did'.split(' ')),
  de: new Set('wird werden werde wirst ist sind war waren hat haben hatte hatten'.split(' ')),
};
