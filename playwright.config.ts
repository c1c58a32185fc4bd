import { defineConfig, devices } from 'playwright/test';

/** `WORTLAUT_TEST_URL` points the journeys at a running server; else the production build is served on `WORTLAUT_TEST_PORT`. */
const port = Number(process.env['WORTLAUT_TEST_PORT'] ?? 3210);
const address = process.env['WORTLAUT_TEST_URL'] ?? `http://localhost:${port}`;
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A machine that is busy with other things may cost a journey its patience; what passes only then is listed as flaky.
  retries: 1,
  // Generous, as for the unit tests: a slow machine is no fault of the site, and no journey asserts how long it took.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    // Only the journeys without a network have a service worker: it would answer before `page.route` is asked.
    serviceWorkers: 'block',
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
  webServer:
    process.env['WORTLAUT_TEST_URL'] === undefined
      ? {
          command: `"${process.execPath}" node_modules/next/dist/bin/next start --port ${port}`,
          url: `${address}/en`,
          // Decks of the journeys stay away from those of whoever runs them.
          env: { WORTLAUT_DATA: 'node_modules/.cache/journeys', DATABASE_URL: '' },
          reuseExistingServer: false,
        }
      : undefined,
});
