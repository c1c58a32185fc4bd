import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The site behind an address of its own, where a next version can be published without building one. */
export interface Republishable extends AsyncDisposable {
  readonly address: string;
  /** From now on there is a version whose documents are marked with `data-version="next"`. */
  publishNext(): void;
}

export async function republishable(site: string): Promise<Republishable> {
  let next = false;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    void forward(site + path, request.headers).then(async (answer) => {
      answer.headers.forEach((value, name) => {
        // Unpacked by fetch already.
        if (!/^(?:content-(?:encoding|length)|transfer-encoding|connection)$/u.test(name))
          response.setHeader(name, value);
      });
      response.statusCode = answer.status;
      const body = Buffer.from(await answer.arrayBuffer());
      response.end(next ? renewed(path, body) : body);
    });
  });
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    publishNext: () => {
      next = true;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function forward(address: string, headers: NodeJS.Dict<string | string[]>): Promise<Response> {
  // "Not changed since" would be the site's answer, which knows no next version.
  const kept = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (!/^(?:host|connection|if-.+)$/u.test(name)) kept.set(name, String(value));
  }
  return fetch(address, { headers: kept, redirect: 'manual' });
}

function renewed(path: string, body: Buffer): Buffer | string {
  if (path === '/sw.js') return body.toString().replace(/id:"[^"]+"/u, 'id:"next"');
  if (path.endsWith('/pages.json'))
    return body.toString().replaceAll('<html lang=', '<html data-version=\\"next\\" lang=');
  return body;
}
