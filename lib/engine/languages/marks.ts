/**
 * Quotation marks of the languages that appear in German and English articles, and the makeshift ones people type.
 * A sign may open in one row and close in another; the scanner decides by what stands around it.
 */
export interface MarkRow {
  readonly open: string;
  /** Signs that close it: the proper one first, then the ones found instead of it. */
  readonly close: readonly string[];
  readonly level: 'double' | 'single';
  readonly example: string;
}

export const MARKS: readonly MarkRow[] = [
  { open: '„', close: ['“', '”', '"', '‟', '″', "''", '«', '„'], level: 'double', example: '„Ja“, sagte sie.' },
  { open: '“', close: ['”', '“', '"', "''"], level: 'double', example: 'She said, “Yes.”' },
  { open: '”', close: ['”', '“'], level: 'double', example: 'Hon sade: ”Ja.”' },
  { open: '‟', close: ['”', '“'], level: 'double', example: '‟Yes,” she said.' },
  { open: '"', close: ['"', '“', '”', "''"], level: 'double', example: '"Ja", sagte sie.' },
  { open: '＂', close: ['＂'], level: 'double', example: '＂Ja＂' },
  { open: '»', close: ['«', '»'], level: 'double', example: '»Ja«, sagte sie.' },
  { open: '«', close: ['»', '«'], level: 'double', example: '«Ja», sagte sie.' },
  { open: '>>', close: ['<<'], level: 'double', example: '>>Ja<<, sagte sie.' },
  { open: '<<', close: ['>>'], level: 'double', example: '<<Ja>>, sagte sie.' },
  { open: ',,', close: ['“', '”', "''", '"', '``', '´´'], level: 'double', example: ",,Ja'', sagte sie." },
  { open: '``', close: ["''", '"', '´´', '``'], level: 'double', example: "``Yes,'' she said." },
  { open: '´´', close: ['´´', '``'], level: 'double', example: '´´Ja´´, sagte sie.' },
  { open: "''", close: ["''"], level: 'double', example: "''Ja'', sagte sie." },
  { open: '‚', close: ['‘', '’', "'", '‛', '´'], level: 'single', example: '‚Ja‘, sagte sie.' },
  { open: '‘', close: ['’', '‘', "'"], level: 'single', example: '‘Yes,’ she said.' },
  { open: '’', close: ['’'], level: 'single', example: '’Ja’, sade hon.' },
  { open: '›', close: ['‹', '›'], level: 'single', example: '›Ja‹, sagte sie.' },
  { open: '‹', close: ['›', '‹'], level: 'single', example: '‹Ja›, sagte sie.' },
  { open: "'", close: ["'", '’', '‘'], level: 'single', example: "'Ja', sagte sie." },
  { open: '`', close: ["'", '´', '`', '’'], level: 'single', example: "`Yes', she said." },
  { open: '´', close: ['´', '`'], level: 'single', example: '´Ja´, sagte sie.' },
  { open: ',', close: ["'", '’', '‘'], level: 'single', example: "Sie rief ,Ja' und ging." },
];

/** Words that begin with an apostrophe: what follows it, in lower case. Example: "’Cause I said so", "so ’n Ding". */
// prettier-ignore
export const ELISIONS: ReadonlySet<string> = new Set([
  'cause', 'em', 'til', 'till', 'tis', 'twas', 'round', 'bout', 'n', 'nd', 's', 't', 'd', 'm', 're', 've', 'll',
  'ne', 'nen', 'nem', 'ner', 'ns', 'ist', 'nauf', 'naus', 'rein', 'raus', 'runter', 'rauf', 'mal', 'sup', 'neath', 'gainst', 'kay', 'scuse',
]);
