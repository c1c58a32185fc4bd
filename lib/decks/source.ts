/** A year, a month or a day, as ISO 8601 writes them: "2017", "2017-12", "2017-12-19". */
export const SOURCE_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** Only these two schemes: a "javascript:" address must never become a link. */
export const SOURCE_URL = /^https?:\/\/[^\s]+$/iu;
