import type { Viewport } from 'next';
import { COLOURS } from '#lib/look/tokens.ts';

/** The colour of the browser's own bars is that of the paper. */
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: COLOURS.paper.light },
    { media: '(prefers-color-scheme: dark)', color: COLOURS.paper.dark },
  ],
};
