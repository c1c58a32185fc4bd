/**
 * Named character references of HTML that occur in articles: the letters of western Europe, quotation marks, dashes,
 * spaces. Example: `&bdquo;Gr&uuml;&szlig; dich&ldquo;`.
 */
// prettier-ignore
const NAMED: Readonly<Record<string, string>> = Object.freeze({
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad', zwnj: '\u200c', zwj: '\u200d',
  ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', hellip: '…', ndash: '–', mdash: '—', minus: '−', bull: '•', middot: '·',
  bdquo: '„', ldquo: '“', rdquo: '”', sbquo: '‚', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›',
  prime: '′', Prime: '″', euro: '€', pound: '£', yen: '¥', cent: '¢', sect: '§', para: '¶', copy: '©', reg: '®', trade: '™',
  deg: '°', micro: 'µ', times: '×', divide: '÷', frac12: '½', frac14: '¼', sup2: '²', sup3: '³', iexcl: '¡', iquest: '¿',
  auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß',
  agrave: 'à', aacute: 'á', acirc: 'â', atilde: 'ã', aring: 'å', aelig: 'æ', ccedil: 'ç', egrave: 'è', eacute: 'é',
  ecirc: 'ê', euml: 'ë', igrave: 'ì', iacute: 'í', icirc: 'î', iuml: 'ï', ntilde: 'ñ', ograve: 'ò', oacute: 'ó', ocirc: 'ô',
  otilde: 'õ', oslash: 'ø', oelig: 'œ', ugrave: 'ù', uacute: 'ú', ucirc: 'û', yacute: 'ý', yuml: 'ÿ', scaron: 'š', eth: 'ð',
  thorn: 'þ', Agrave: 'À', Aacute: 'Á', Acirc: 'Â', Atilde: 'Ã', Aring: 'Å', AElig: 'Æ', Ccedil: 'Ç', Egrave: 'È',
  Eacute: 'É', Ecirc: 'Ê', Euml: 'Ë', Iacute: 'Í', Icirc: 'Î', Iuml: 'Ï', Ntilde: 'Ñ', Oacute: 'Ó', Ocirc: 'Ô', Oslash: 'Ø',
  OElig: 'Œ', Uacute: 'Ú', Scaron: 'Š',
});

/** Windows-1252 letters that pages give by number although Unicode has control characters there: `&#132;` is „. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const LONGEST = 10;

/** The character that a reference stands for, and where the reference ends. */
export interface Entity {
  readonly text: string;
  readonly end: number;
}

/**
 * The reference at `at` (an ampersand); null where the ampersand is just an ampersand. Looks at no more than a dozen
 * characters.
 */
export function readEntity(text: string, at: number): Entity | null {
  const semicolon = indexWithin(text, ';', at + 2, at + 2 + LONGEST);
  if (semicolon < 0) return null;
  const name = text.slice(at + 1, semicolon);
  const value = name.startsWith('#') ? numbered(name) : Object.hasOwn(NAMED, name) ? NAMED[name]! : null;
  return value === null ? null : { text: value, end: semicolon + 1 };
}

function indexWithin(text: string, what: string, from: number, to: number): number {
  for (let at = from; at < to && at < text.length; at++) if (text[at] === what) return at;
  return -1;
}

function numbered(name: string): string | null {
  const hex = /^#[xX][0-9a-fA-F]+$/u.test(name);
  if (!hex && !/^#\d+$/u.test(name)) return null;
  const code = hex ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80] ?? null;
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return String.fromCodePoint(code);
}
