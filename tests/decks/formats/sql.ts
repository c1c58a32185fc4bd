import initSqlJs from 'sql.js';

/** SQLite as the writer and the reader of Anki packages take it. */
export const sql = await initSqlJs();
