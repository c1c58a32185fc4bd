import type { Language } from '../types.ts';

/** Who does it (`subject`) or to whom it is done (`object`). */
export type Role = 'subject' | 'object';

const rows = (role: Role, words: string): [string, Role][] => words.split(' ').map((word) => [word, role]);

/** Pronouns that show it by their form, with the person that they stand for. */
export const PRONOUN_ROLES: Readonly<Record<Language, ReadonlyMap<string, readonly [person: string, role: Role]>>> = {
  en: new Map([
    ['i', ['i', 'subject']],
    ['me', ['i', 'object']],
    ['we', ['we', 'subject']],
    ['us', ['we', 'object']],
    ['he', ['he', 'subject']],
    ['him', ['he', 'object']],
    ['she', ['she', 'subject']],
    ['they', ['they', 'subject']],
    ['them', ['they', 'object']],
  ]),
  de: new Map([
    ['ich', ['i', 'subject']],
    ['mich', ['i', 'object']],
    ['mir', ['i', 'object']],
    ['wir', ['we', 'subject']],
    ['uns', ['we', 'object']],
    ['du', ['you', 'subject']],
    ['dich', ['you', 'object']],
    ['dir', ['you', 'object']],
    ['er', ['he', 'subject']],
    ['ihn', ['he', 'object']],
    ['ihm', ['he', 'object']],
    ['ihnen', ['they', 'object']],
  ]),
};

/**
 * German determiners before a masculine noun show the case: "der Hund beißt", "beißt den Hund". Two that differ before
 * the same noun in the singular tell which is which; alone, "der" may be feminine and "den" plural.
 */
export const DETERMINER_ROLES: ReadonlyMap<string, Role> = new Map([
  ...rows('subject', 'der ein kein mein dein sein ihr unser euer dieser jeder jener mancher'),
  ...rows(
    'object',
    'den dem einen einem keinen keinem meinen meinem deinen deinem seinen seinem ihren ihrem unseren unserem',
  ),
  ...rows('object', 'diesen diesem jeden jedem vom beim zum im am'),
]);

/** Subjects that name nobody: "They asked the pianist", "Man fragte den Pianisten". */
export const ANYBODY: ReadonlySet<string> = new Set('man jemand they someone somebody'.split(' '));

/** English words with which the object of a verb begins: "told them", "told the guests". */
export const OBJECT_OPENERS_EN: ReadonlySet<string> = new Set(
  'me him her us them you it the a an my his their our your'.split(' '),
);

/** English small words for people, who may act: "Everyone thanked her." */
export const PEOPLE_EN: ReadonlySet<string> = new Set(
  'i me we us he him she her they them everyone everybody nobody all you'.split(' '),
);
