import type { Config } from 'tailwindcss';

/** The tokens of components/shell/globals.css under Tailwind's names. English and German have one hue each, used for nothing else. */
export default {
  content: ['./app/**/*.{ts,tsx}', './features/**/*.{ts,tsx}', './components/**/*.{ts,tsx}'],
  theme: {
    extend: {
      colors: {
        paper: 'var(--paper)',
        sheet: 'var(--sheet)',
        ink: 'var(--ink)',
        soft: 'var(--soft)',
        line: 'var(--line)',
        english: { DEFAULT: 'var(--english)', wash: 'var(--english-wash)' },
        german: { DEFAULT: 'var(--german)', wash: 'var(--german-wash)' },
        warning: 'var(--warning)',
        danger: 'var(--danger)',
      },
      fontFamily: {
        serif: 'var(--serif)',
        italic: 'var(--serif-slanted)',
        sans: 'var(--sans)',
      },
      fontSize: {
        small: ['0.875rem', { lineHeight: '1.45' }],
        quote: ['var(--quote-size)', { lineHeight: '1.38' }],
        title: ['var(--title-size)', { lineHeight: '1.08', letterSpacing: '-0.012em' }],
      },
      borderRadius: { sheet: '0.375rem' },
      maxWidth: { page: '66rem', text: '40rem' },
    },
  },
} satisfies Config;
