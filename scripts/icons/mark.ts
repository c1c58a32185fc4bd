import { COLOURS, type Colour } from '../../lib/look/tokens.ts';

/** The mark on a square of 64 units: a German mark that opens, an English one that closes. */
const GERMAN =
  'M9 38a5 5 0 1 1 9.6 2c-.6 5.600-3 10.300-7.400 14l-2.200-2.200c2.400-2.500 3.800-5.300 4.100-8.800A5 5 0 0 1 9 38Zm13 0a5 5 0 1 1 9.600 2c-.6 5.600-3 10.300-7.400 14l-2.200-2.200c2.400-2.500 3.800-5.300 4.100-8.800A5 5 0 0 1 22 38Z';
const ENGLISH =
  'M33 15a5 5 0 1 1 9.600 2c-.6 5.600-3 10.300-7.400 14L33 28.800c2.400-2.500 3.800-5.300 4.100-8.800A5 5 0 0 1 33 15Zm13 0a5 5 0 1 1 9.600 2c-.6 5.600-3 10.300-7.400 14L46 28.800c2.400-2.500 3.800-5.300 4.100-8.800A5 5 0 0 1 46 15Z';

/** The icon as an SVG file that follows the system's theme. */
export function markSvg(): string {
  const fills = (theme: keyof Colour, indent: string) =>
    (['sheet', 'german', 'english'] as const)
      .map((name) => `${indent}.${name} { fill: ${COLOURS[name][theme]} }`)
      .join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
  <style>
${fills('light', '    ')}
    @media (prefers-color-scheme: dark) {
${fills('dark', '      ')}
    }
  </style>
  <rect class="sheet" width="64" height="64" rx="12" />
  <path class="german" d="${GERMAN}" />
  <path class="english" d="${ENGLISH}" />
</svg>
`;
}
