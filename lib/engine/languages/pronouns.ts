import type { Language } from '../types.ts';

/** Who is meant: a grammatical person, third persons by gender. */
export type Person = 'i' | 'we' | 'you' | 'he' | 'she' | 'they';

/**
 * Pronouns that name a person unmistakably, and the persons of the other language's pronouns they may render.
 * Ambiguous ones ("sie", "ihr", "it", "sein") list everyone they may mean, and accuse nobody on their own.
 */
export const PRONOUNS: Readonly<
  Record<
    Language,
    readonly { readonly words: readonly string[]; readonly means: readonly Person[]; readonly example: string }[]
  >
> = {
  en: [
    { words: ['i', 'me', 'my', 'mine', 'myself'], means: ['i'], example: 'I lost my key.' },
    { words: ['we', 'us', 'our', 'ours', 'ourselves'], means: ['we'], example: 'We lost our key.' },
    { words: ['you', 'your', 'yours', 'yourself', 'yourselves'], means: ['you'], example: 'You lost your key.' },
    { words: ['he', 'him', 'his', 'himself'], means: ['he'], example: 'He lost his key.' },
    { words: ['she', 'her', 'hers', 'herself'], means: ['she'], example: 'She lost her key.' },
    { words: ['they', 'them', 'their', 'theirs', 'themselves'], means: ['they'], example: 'They lost their key.' },
  ],
  de: [
    {
      words: ['ich', 'mich', 'mir', 'mein', 'meine', 'meinen', 'meinem', 'meiner', 'meines'],
      means: ['i'],
      example: 'Ich verlor meinen Schlüssel.',
    },
    {
      words: ['wir', 'uns', 'unser', 'unsere', 'unseren', 'unserem', 'unserer', 'unseres'],
      means: ['we'],
      example: 'Wir verloren unseren Schlüssel.',
    },
    {
      words: [
        'du',
        'dich',
        'dir',
        'dein',
        'deine',
        'deinen',
        'deinem',
        'deiner',
        'deines',
        'euch',
        'euer',
        'eure',
        'euren',
      ],
      means: ['you'],
      example: 'Du verlorst deinen Schlüssel.',
    },
    {
      words: ['er', 'ihn', 'ihm', 'seine', 'seinen', 'seinem', 'seiner', 'seines'],
      means: ['he'],
      example: 'Er verlor seinen Schlüssel.',
    },
    {
      words: ['sie', 'ihr', 'ihre', 'ihren', 'ihrem', 'ihrer', 'ihres', 'ihnen'],
      means: ['she', 'they', 'you'],
      example: 'Sie verlor ihren Schlüssel.',
    },
  ],
};
