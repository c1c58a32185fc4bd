import type { Language } from '../types.ts';

/** What opens an even comparison: "as old as", "so alt wie". */
export const AS_MUCH: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['as']),
  de: new Set(['so', 'genauso', 'ebenso', 'gleich']),
};

/** German comparatives: small words, and the form of all others: "älter", "die älteren". */
export const COMPARATIVE_DE = {
  small: /^(?:mehr|weniger|besser|lieber|eher|öfter)$/u,
  form: /.{3}er(?:e[nrsm]?)?$/u,
} as const;

/** What superlatives look like, and the `other` words that look so too: "oldest", "forest"; "älteste", "letzte". */
export const SUPERLATIVE: Readonly<Record<Language, { readonly form: RegExp; readonly other: RegExp }>> = {
  en: {
    form: /^(?:best|worst|most|least|.{3,}est)$/u,
    other: /^(?:honest|interest|request|forest|guest|rest|west|test|protest)$/u,
  },
  de: {
    form: /^(?:beste[nrs]?|meiste[nrs]?|.{3,}[hndstßzrlgkf]ste[nrs]?)$/u,
    other: /^(?:erste|letzte|nächste|einste|dienste|gäste|künste)/u,
  },
};
