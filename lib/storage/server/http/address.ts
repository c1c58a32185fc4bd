import { isIPv6 } from 'node:net';

/**
 * The address a request came from, for counting: with `proxies` proxies in front, the entry of X-Forwarded-For that the
 * outermost of them wrote; without, the only entry, which the server itself wrote. Of an IPv6 address only the network
 * (64 bits), since a household has more addresses than can be counted.
 */
export function senderOf(headers: Headers, proxies: number): string {
  const entries = (headers.get('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim());
  const address = (entries.at(-Math.max(1, proxies)) ?? entries[0] ?? '').replace(/^::ffff:/iu, '');
  if (!isIPv6(address)) return address.slice(0, 45);
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const filled = [...groups, ...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest];
  return filled
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/u, ''))
    .join(':');
}
