import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** What only a proxy may say about a request. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto'];

/**
 * Takes what a proxy would say from every request as it comes in, since without a proxy it is the sender who says it.
 * Next then writes the address of the connection into X-Forwarded-For, which route handlers cannot see otherwise.
 */
export function forgetForwarded(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { readonly request: IncomingMessage };
    request.headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !FORWARDED.includes(name)));
  });
}
