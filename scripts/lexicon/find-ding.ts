import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const INSTALLED = '/usr/share/trans/de-en';

/** Path of the Ding dictionary: the installed Debian package trans-de-en, or a copy fetched with apt. */
export function findDing(): string {
  if (existsSync(INSTALLED)) return INSTALLED;
  const folder = mkdtempSync(join(tmpdir(), 'ding-'));
  try {
    execFileSync('apt-get', ['download', 'trans-de-en'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const archive = readdirSync(folder).find((name) => name.endsWith('.deb'));
    if (!archive) throw new Error('apt-get fetched nothing');
    execFileSync('dpkg', ['-x', join(folder, archive), folder]);
  } catch (cause) {
    throw new Error('No Ding dictionary: install the Debian package trans-de-en, or name the file with --ding', {
      cause,
    });
  }
  return join(folder, INSTALLED);
}
