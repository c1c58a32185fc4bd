/** Ends with one sentence and code 2 where a variable of the environment is wrong; runs before anything is built. */
import process from 'node:process';
import { readConfiguration } from '#lib/storage/server/configuration.ts';

const read = readConfiguration(process.env);
if (!read.ok) {
  process.stderr.write(`${read.error}\n`);
  process.exitCode = 2;
}
