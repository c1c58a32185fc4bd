/**
 * What each source of parallel text counts: one, and half for archaic German and for help texts that repeat
 * themselves. Chosen by sense; what the groups of sources add is measured in content/lexicon/README.md.
 */
export interface Source {
  readonly name: string;
  readonly weight: number;
  readonly licence: string;
  readonly credit: string;
}

const source = (name: string, weight: number, licence: string, credit: string): Source => ({
  name,
  weight,
  licence,
  credit,
});

export const SOURCES: readonly Source[] = [
  source('tatoeba', 1, 'CC BY 2.0 FR', 'Tatoeba contributors, tatoeba.org'),
  source('mlqe-pe', 1, 'CC0', 'MLQE-PE, Fomicheva et al.'),
  source('xquad', 1, 'CC BY-SA 4.0', 'XQuAD, Artetxe, Ruder and Yogatama'),
  source('ntrex', 1, 'CC BY-SA 4.0', 'NTREX-128, Federmann, Kocmi and Xin; source texts of WMT 2019'),
  source('bible_elb1905_nheb', 0.5, 'public domain', 'Elberfelder Bibel 1905; New Heart English Bible'),
  source('wesnoth', 1, 'GPL-2.0-or-later', 'The Battle for Wesnoth and its translators'),
  source('naev', 1, 'GPL-3.0-or-later', 'Naev and its translators'),
  source('freedroidrpg', 1, 'GPL-2.0-or-later', 'FreedroidRPG and its translators'),
  source('freeciv', 1, 'GPL-2.0-or-later', 'Freeciv and its translators'),
  source(
    'games_misc',
    1,
    'GPL-2.0-or-later, GPL-3.0-or-later, CC BY-SA 3.0',
    'Warzone 2100, Unknown Horizons, LordsAWar!, Flare: Empyrean and their translators',
  ),
  source('cataclysm_dda', 1, 'CC BY-SA 3.0', 'Cataclysm: Dark Days Ahead and its translators'),
  source('freeorion', 1, 'CC BY-SA 3.0', 'FreeOrion and its translators'),
  source(
    'debian_handbook',
    1,
    'GPL-2.0-or-later or CC BY-SA 3.0',
    'The Debian Administrator’s Handbook, Hertzog, Mas and translators',
  ),
  source('debian_edu_manual', 1, 'GPL-2.0-or-later', 'Debian Edu manual and its translators'),
  source('apt_dpkg_man', 1, 'GPL-2.0-or-later', 'Manual pages of APT and dpkg and their translators'),
  source('libreoffice_help', 0.5, 'MPL-2.0', 'LibreOffice help and its translators'),
  source('php_manual', 1, 'CC BY 3.0', 'The PHP Documentation Group'),
  source('gnome_user_docs', 1, 'CC BY 3.0', 'GNOME Documentation Project and translators'),
  source('kicad_doc', 1, 'CC BY 3.0', 'KiCad documentation team and translators'),
  source('evolution_help', 1, 'CC BY-SA 3.0', 'Evolution documentation team and translators'),
  source('rust_book', 1, 'MIT or Apache-2.0', 'The Rust Programming Language and the rust-lang-de translators'),
];

/** What a phrase pair of the dictionary counts. */
export const DING_WEIGHT = 1;
