#!/usr/bin/env node
/**
 * The one door of every npm script. Needs nothing but Node 20 and npm: installs what is missing, finds a Node 24 to run
 * on, and hands over.
 */
import process from 'node:process';
import { build } from './setup/build.mjs';
import { check, test } from './setup/checks.mjs';
import { ensureModules } from './setup/modules.mjs';
import { placeFarewell } from './setup/release.mjs';
import { fail, run } from './setup/run.mjs';
import { start } from './setup/start.mjs';

const commands = {
  start: () => start(),
  dev: () => {
    placeFarewell();
    return run(['node_modules/next/dist/bin/next', 'dev', '--port', process.env.PORT ?? '3000']);
  },
  build: () => build({ force: true }),
  check: () => check(),
  test: () => test(),
  measure: (args) => run(['scripts/measure.ts', ...args], { cwd: process.env.INIT_CWD }),
  wortlaut: (args) => run(['bin/wortlaut.ts', ...args], { cwd: process.env.INIT_CWD }),
  icons: (args) => run(['scripts/build-icons.ts', ...args]),
  backup: (args) => run(['scripts/backup.ts', ...args]),
  restore: (args) => run(['scripts/restore.ts', ...args]),
  lexicon: (args) => run(['scripts/build-lexicon.ts', ...args], { cwd: process.env.INIT_CWD }),
};

const [name = 'start', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) fail(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}.`, 2);
await ensureModules();
process.exitCode = await command(args);
