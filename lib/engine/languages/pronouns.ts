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

const map = (rows: Readonly<Record<string, Person>>): ReadonlyMap<string, Person> => new Map(Object.entries(rows));

/** Pronouns that can only be who does it, and those that can only be whom it is done to. */
export const SUBJECTS: Readonly<Record<Language, ReadonlyMap<string, Person>>> = {
  en: map({ i: 'i', we: 'we', he: 'he' }),
  de: map({ ich: 'i', wir: 'we', er: 'he', du: 'you' }),
};
export const OBLIQUE: Readonly<Record<Language, ReadonlyMap<string, Person>>> = {
  en: map({ me: 'i', us: 'we', him: 'he' }),
  de: map({ mir: 'i', mich: 'i', uns: 'we', ihm: 'he', ihn: 'he', dir: 'you', dich: 'you' }),
};

const owner = (rows: readonly (readonly [words: string, means: readonly Person[]])[]) =>
  new Map(rows.flatMap(([words, means]) => words.split(' ').map((word) => [word, means] as const)));

/** Possessives and whose they are; "sein" is one only where another possessive could stand: "mein Haus", "sein Haus". */
export const POSSESSIVE: Readonly<Record<Language, ReadonlyMap<string, readonly Person[]>>> = {
  en: owner([
    ['my', ['i']],
    ['our', ['we']],
    ['your', ['you']],
    ['his', ['he']],
    ['her', ['she']],
    ['their', ['they']],
  ]),
  de: owner([
    ['mein meine meinen meinem meiner meines', ['i']],
    ['unser unsere unseren unserem unserer unseres', ['we']],
    ['dein deine deinen deinem deiner deines euer eure euren eurem eurer', ['you']],
    ['sein seine seinen seinem seiner seines', ['he']],
    ['ihr ihre ihren ihrem ihrer ihres', ['she', 'they', 'you']],
  ]),
};
