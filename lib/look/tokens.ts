/**
 * How everything looks, in one place: the pages, what is printed, the files that are exported, Anki's cards, the icons and
 * the pictures that messengers show. Names are those of the custom properties: `paper` is `--paper`.
 */

/** A colour on light and on dark ground. English and German have one hue each, used for nothing else. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

export const COLOURS = Object.freeze({
  paper: { light: '#faf8f3', dark: '#141517' },
  sheet: { light: '#fffefb', dark: '#1b1d20' },
  ink: { light: '#1d1c1a', dark: '#eeebe4' },
  soft: { light: '#6b665d', dark: '#a29c90' },
  line: { light: '#e4dfd3', dark: '#2f3136' },
  'line-strong': { light: '#8a8375', dark: '#7d786d' },
  english: { light: '#1f4f9e', dark: '#93b8ff' },
  'english-wash': { light: '#e8edf7', dark: '#1f2c44' },
  german: { light: '#9d3a1c', dark: '#ffa283' },
  'german-wash': { light: '#f8e9e2', dark: '#3c251c' },
  warning: { light: '#7a5600', dark: '#e5b95c' },
  danger: { light: '#a3262f', dark: '#ff9a9a' },
} as const satisfies Readonly<Record<string, Colour>>);

export type ColourName = keyof typeof COLOURS;

/** On white paper, whatever the theme: grey prints lighter than it looks on a screen. */
export const PRINTED = Object.freeze({
  white: '#fff',
  ink: COLOURS.ink.light,
  soft: '#55514a',
  line: '#b9b4a8',
  english: COLOURS.english.light,
  german: COLOURS.german.light,
});

/** Type families: what people said is in the serif, everything else in the sans. Behind each what every system has. */
export const FAMILIES = Object.freeze({
  serif: { name: 'Newsreader', others: 'Georgia, serif' },
  sans: { name: 'Instrument Sans', others: 'system-ui, sans-serif' },
});

/** Sizes of type: on a phone, and from 48 rem on where they differ. */
export const SIZES = Object.freeze({
  small: { narrow: '0.875rem', wide: null, lineHeight: '1.45' },
  quote: { narrow: '1.375rem', wide: '1.6875rem', lineHeight: '1.38' },
  title: { narrow: '2.125rem', wide: '2.875rem', lineHeight: '1.08' },
});

export const SPACE = Object.freeze({
  page: '70rem',
  text: '40rem',
  gutter: '1.125rem',
});

/** Corners, by what has them. */
export const RADII = Object.freeze({
  mark: '2px',
  chip: '0.25rem',
  field: '0.375rem',
  sheet: '0.5rem',
  round: '999px',
});

/** What lies above the page. */
export const SHADOWS = Object.freeze({
  dragged: '0 6px 20px rgb(0 0 0 / 12%)',
  dialog: '0 0.5rem 2rem rgb(0 0 0 / 0.14)',
});

/** Only where it explains something; none where the reader wants less. */
export const MOTION = Object.freeze({
  progress: '200ms',
  curve: '220ms ease-out',
});
