import type { Language } from '../types.ts';

/**
 * Turns of phrase whose negator does not negate the statement, or that have a positive twin in the other wording:
 * such a negator counts as soft.
 */
export const IDIOMS: Readonly<Record<Language, readonly { readonly words: string; readonly example: string }[]>> = {
  en: [
    { words: 'not only', example: 'Not only the roof was new.' },
    { words: 'not just', example: 'It is not just money.' },
    { words: 'not merely', example: 'It is not merely money.' },
    { words: 'not least', example: 'Not least because of you.' },
    { words: 'not until', example: 'Not until May did it rain.' },
    { words: 'no doubt', example: 'No doubt they will win.' },
    { words: 'no matter', example: 'No matter what they say.' },
    { words: 'no fewer', example: 'No fewer than ten came.' },
    { words: 'no less', example: 'No less than ten came.' },
    { words: 'no more', example: 'No more than ten came.' },
    { words: 'nothing but', example: 'Nothing but dust.' },
    { words: 'no sooner', example: 'No sooner had she left than it rained.' },
    { words: 'no wonder', example: 'No wonder he was late.' },
  ],
  de: [
    { words: 'nicht nur', example: 'Nicht nur das Dach war neu.' },
    { words: 'nicht allein', example: 'Es geht nicht allein um Geld.' },
    { words: 'nicht bloss', example: 'Es geht nicht bloß um Geld.' },
    { words: 'nicht zuletzt', example: 'Nicht zuletzt deinetwegen.' },
    { words: 'nicht weniger', example: 'Nicht weniger als zehn kamen.' },
    { words: 'nicht wahr', example: 'Das ist neu, nicht wahr?' },
    { words: 'kein zweifel', example: 'Kein Zweifel, sie gewinnen.' },
    { words: 'keinen zweifel', example: 'Es gibt keinen Zweifel.' },
    { words: 'kein wunder', example: 'Kein Wunder, dass er zu spät kam.' },
    { words: 'nichts als', example: 'Nichts als Staub.' },
  ],
};
