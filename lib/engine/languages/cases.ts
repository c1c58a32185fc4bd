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
