import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Generous, so that a busy machine fails no test.
    testTimeout: 60_000,
  },
});
