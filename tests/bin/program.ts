import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const PROGRAM = join(import.meta.dirname, '../../bin/wortlaut.ts');

/** Runs the program as a shell would. */
export function wortlaut(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A folder that is there until the tests of a file are over, and a way to put files into it. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return { folder, file };
}
