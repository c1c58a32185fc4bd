import type { Page } from 'playwright';

/** Repeats something and prints how long the browser took to show it: half of the times, and the longest. */
export async function inputTimes(
  page: Page,
  name: string,
  rounds: number,
  act: (round: number) => Promise<unknown>,
): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.evaluate(() => {
      const seen: number[] = [];
      const watch = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.push(entry.duration);
      });
      watch.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
      Object.assign(globalThis, { seenTimes: seen });
    });
    await act(round);
    // Two pictures later everything that belongs to the input has been told.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
        }),
    );
    const seen = await page.evaluate(() => (globalThis as unknown as { seenTimes: number[] }).seenTimes);
    times.push(Math.max(0, ...seen));
  }
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? 0;
  console.log(
    `  ${name.padEnd(28)} median ${median.toFixed(0).padStart(4)}   longest ${(sorted.at(-1) ?? 0).toFixed(0).padStart(4)}`,
  );
}
