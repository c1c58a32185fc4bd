import localFont from 'next/font/local';

// The Latin files come with every page; the extended ones only where a name needs them (Erdoğan, Čapek).
const serif = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-serif-latin',
  adjustFontFallback: 'Times New Roman',
});

const serifItalic = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
  weight: '200 800',
  style: 'italic',
  variable: '--font-serif-italic',
  preload: false,
  adjustFontFallback: 'Times New Roman',
});

const serifExtended = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-serif-extended',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA,U+1E00-1EFF,U+20A0-20AB,U+20AD-20C0' }],
});

const sans = localFont({
  src: '../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  weight: '400 700',
  variable: '--font-sans-latin',
  adjustFontFallback: 'Arial',
});

const sansExtended = localFont({
  src: '../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-ext-wght-normal.woff2',
  weight: '400 700',
  variable: '--font-sans-extended',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA,U+1E00-1EFF,U+20A0-20AB,U+20AD-20C0' }],
});

/** Class names that put the families into CSS variables. */
export const fontVariables = [serif, serifItalic, serifExtended, sans, sansExtended]
  .map((font) => font.variable)
  .join(' ');
