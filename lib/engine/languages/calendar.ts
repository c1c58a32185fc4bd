/** Months, after which an ordinal is surely no sentence end: "am 3. Oktober". */
export const GERMAN_MONTHS: ReadonlySet<string> = new Set(
  'januar jänner februar feber märz april mai juni juli august september oktober november dezember'.split(' '),
);
