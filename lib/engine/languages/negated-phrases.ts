import type { Language } from '../types.ts';

/** Words that turn round what stands behind them: "poorly prepared", "schlecht vorbereitet" is "unprepared". */
export const TURNING_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('not no never hardly barely poorly badly less ill too without'.split(' ')),
  de: new Set('nicht kein keine keinen keinem keiner nie kaum schlecht wenig weniger schwer zu ohne'.split(' ')),
};

/** "noch nicht", "noch keine": it may still come. */
export const NOT_YET: Readonly<Record<Language, RegExp>> = {
  en: / (?:not|no|never) (?:[^ ]+ ){0,6}yet | yet to /u,
  de: / noch (?:nicht|nichts|nie|kein|keine|keinen|keinem|keiner) /u,
};

/** "nicht mehr", "keine Zeit mehr": it is over. */
export const NO_LONGER: Readonly<Record<Language, RegExp>> = {
  en: / no longer | (?:not|no|never|nobody|nothing) (?:[^ ]+ ){0,6}(?:anymore|any (?:more|longer)) /u,
  de: / (?:nicht|nichts|nie|kein|keine|keinen|keinem|keiner|niemand) (?:[^ ]+ ){0,3}mehr /u,
};
