import { EVERYWHERE, FRAMED, UNFRAMED } from './scripts/setup/page-headers.mjs';

const listed = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run check`, with scripts and tests; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true },
  // Pages that are not there have no policy of their own; only the page for it may stand in another site's frame.
  headers: () => [
    { source: `/((?!(?:de|en)/${FRAMED}$).*)`, headers: listed(UNFRAMED) },
    { source: '/:path*', headers: listed(EVERYWHERE) },
    // Next compresses an answer whose type is known before its route runs, and no other.
    { source: '/api/decks/:id', headers: [{ key: 'Content-Type', value: 'application/json; charset=utf-8' }] },
  ],
};

export default nextConfig;
