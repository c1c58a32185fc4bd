/**
 * The tables of an Anki collection, schema 11: what every Anki from 2.0 on reads, the current ones included. The names
 * are the format's.
 */
export const SCHEMA = Object.freeze([
  `CREATE TABLE col (
    id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer NOT NULL,
    dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL, models text NOT NULL,
    decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL)`,
  `CREATE TABLE notes (
    id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL,
    tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL,
    data text NOT NULL)`,
  `CREATE TABLE cards (
    id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT NULL,
    usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL,
    factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL,
    odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL)`,
  `CREATE TABLE revlog (
    id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl integer NOT NULL,
    lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL)`,
  'CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL)',
  'CREATE INDEX ix_notes_usn ON notes (usn)',
  'CREATE INDEX ix_notes_csum ON notes (csum)',
  'CREATE INDEX ix_cards_usn ON cards (usn)',
  'CREATE INDEX ix_cards_nid ON cards (nid)',
  'CREATE INDEX ix_cards_sched ON cards (did, queue, due)',
  'CREATE INDEX ix_revlog_usn ON revlog (usn)',
  'CREATE INDEX ix_revlog_cid ON revlog (cid)',
]);

export const SCHEMA_VERSION = 11;

/** In `usn`: not synchronised yet. */
export const UNSYNCHRONISED = -1;

/** The settings of a collection that only carries a deck; whoever imports it keeps their own. */
export function settings(deckId: number, modelId: number) {
  return {
    ...{ nextPos: 1, estTimes: true, activeDecks: [deckId], sortType: 'noteFld', timeLim: 0, sortBackwards: false },
    ...{ addToCur: true, curDeck: deckId, newSpread: 0, dueCounts: true, collapseTime: 1200, curModel: modelId },
  };
}

/** The one group of study options, with Anki's own defaults. */
export const STUDY_OPTIONS = Object.freeze({
  ...{ id: 1, name: 'Default', mod: 0, usn: 0, maxTaken: 60, autoplay: true, timer: 0, replayq: true, dyn: false },
  new: { bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20, separate: true },
  rev: { bury: false, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36_500, minSpace: 1, perDay: 200 },
  lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
});

/** A deck as a collection stores it; `description` is HTML, `now` in milliseconds. */
export function deckEntry(id: number, name: string, description: string, now: number) {
  const none = [0, 0];
  return {
    ...{ id, name, desc: description, mod: Math.floor(now / 1000), usn: UNSYNCHRONISED, conf: 1, dyn: 0 },
    ...{ collapsed: false, browserCollapsed: false, extendNew: 0, extendRev: 0 },
    ...{ newToday: none, revToday: none, lrnToday: none, timeToday: none },
  };
}
