import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';
import { rootProperties, wideProperties } from './lib/look/properties.ts';
import { COLOURS, SIZES, SPACE } from './lib/look/tokens.ts';

const names = Object.keys(COLOURS).map((name) => [name, `var(--${name})`]);
const sizes = Object.entries(SIZES).map(([name, { lineHeight }]) => [name, [`var(--${name}-size)`, { lineHeight }]]);

/** The tokens of lib/look/tokens.ts: as custom properties of the page, and under Tailwind's names. */
export default {
  content: ['./app/**/*.{ts,tsx}', './features/**/*.{ts,tsx}', './components/**/*.{ts,tsx}'],
  theme: {
    extend: {
      colors: Object.fromEntries(names) as Record<string, string>,
      fontFamily: {
        serif: 'var(--serif)',
        italic: 'var(--serif-slanted)',
        sans: 'var(--sans)',
      },
      fontSize: {
        ...(Object.fromEntries(sizes) as Record<string, [string, { lineHeight: string }]>),
        title: ['var(--title-size)', { lineHeight: SIZES.title.lineHeight, letterSpacing: '-0.012em' }],
      },
      borderRadius: { sheet: 'var(--radius-field)' },
      maxWidth: { text: SPACE.text },
    },
  },
  plugins: [
    plugin((tailwind) => {
      tailwind.addBase({ ':root': rootProperties() });
      tailwind.addBase({ '@media (width >= 48rem)': { ':root': wideProperties() } });
    }),
  ],
} satisfies Config;
