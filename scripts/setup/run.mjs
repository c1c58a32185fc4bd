import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Prints one sentence to stderr and ends the process. */
export function fail(sentence, code = 1) {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

/** The Node that runs the project: this one from 24 on, else the one that set-up put into node_modules. */
export function nodePath() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const added = join(ROOT, 'node_modules/node/bin', name);
  if (!existsSync(added)) fail('Node 24 could not be added to node_modules: install Node 24 or newer and try again.');
  return added;
}

/**
 * Runs a script of the project on Node 24, with this terminal as its own; Ctrl-C reaches it.
 * A relative script is taken from the project, other paths from `cwd`. Resolves to the exit code.
 */
export function run([script, ...args], { cwd = ROOT, env = {} } = {}) {
  return new Promise((settle) => {
    const child = spawn(nodePath(), [join(ROOT, script), ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code, signal) => {
      settle(code ?? (signal ? 130 : 1));
    });
  });
}

/** Like `run`, and gives back what the script printed, which is shown at the end only when it failed. */
export function capture([script, ...args], { env = {} } = {}) {
  return new Promise((settle) => {
    const child = spawn(nodePath(), [join(ROOT, script), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('exit', (code) => {
      settle({ code: code ?? 1, output });
    });
  });
}
