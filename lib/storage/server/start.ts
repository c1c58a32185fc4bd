import { readConfiguration } from './configuration.ts';

/** Checks the configuration, and ends the process with one sentence where it is wrong. */
export function startServer(): void {
  const read = readConfiguration(process.env);
  if (!read.ok) stop(read.error);
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
