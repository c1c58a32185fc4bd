import { Agent, request } from 'node:http';

/** One request, made anew each time so that bodies and senders can differ. */
export interface Ask {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came of one or more stretches of load. */
export class Load {
  #times: number[] = [];
  #seconds = 0;

  add(times: readonly number[], seconds: number): void {
    this.#times = [...this.#times, ...times].sort((a, b) => a - b);
    this.#seconds += seconds;
  }

  get perSecond(): number {
    return this.#times.length / this.#seconds;
  }

  /** The time in milliseconds that this share of the requests stayed under. */
  slowest(share: number): number {
    return this.#times[Math.floor(this.#times.length * share)] ?? 0;
  }
}

/**
 * Asks a server on this machine without a pause for some seconds, over so many connections at once. Throws on any
 * answer but the expected one, so that no figure comes from errors.
 */
export async function load(
  port: number,
  ask: () => Ask,
  { status, seconds, connections }: { status: number; seconds: number; connections: number },
  into: Load,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const one = async (): Promise<void> => {
    while (performance.now() < end) {
      const asked = performance.now();
      const got = await answer(port, agent, ask());
      if (got.status !== status) throw new Error(`${got.status} instead of ${status}: ${got.body.slice(0, 300)}`);
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  into.add(times, (performance.now() - start) / 1000);
  agent.destroy();
}

/** Asks once. */
export function answer(
  port: number,
  agent: Agent | undefined,
  { method, path, headers, body }: Ask,
): Promise<{ status: number; body: string; etag: string }> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
    const options = { host: '127.0.0.1', port, method, path, headers: { ...headers, ...length } };
    const sent = request(agent ? { ...options, agent } : options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, body: text, etag: response.headers.etag ?? '' });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
