/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run check`, with scripts and tests; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true },
};

export default nextConfig;
