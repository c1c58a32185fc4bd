/**
 * `npm run measure -- [NAME…] [--data DIR] [--ablation] [--peers]`: prints the figures of the project beside those of
 * its peers. Figures on evaluation data need the folder that holds it; it is not part of the project, and what needs it
 * is left out without.
 * `--ablation` adds what each part of the word aligner gives, `--peers` runs the word aligner that npm has.
 */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';

interface Measurement {
  readonly name: string;
  readonly about: string;
  /** The folder inside DIR that it needs, null when it needs none. */
  readonly needs: string | null;
  readonly run: (data: string) => Promise<void>;
}

const { values, positionals } = parseArgs({
  options: { data: { type: 'string' }, ablation: { type: 'boolean' }, peers: { type: 'boolean' } },
  allowPositionals: true,
});

const MEASUREMENTS: readonly Measurement[] = [
  {
    name: 'quotes',
    about: 'quotations, kinds, pairs, calibration',
    needs: 'quotes-dev',
    run: async (data) => (await import('./measure/quotes.ts')).measureQuotes(data),
  },
  {
    name: 'words',
    about: 'word links, lexicon',
    needs: 'words-dev',
    run: async (data) => (await import('./measure/words.ts')).measureWords(data, values),
  },
  {
    name: 'segments',
    about: 'sentence alignment',
    needs: 'sentences-dev',
    run: async (data) => (await import('./measure/segments.ts')).measureSegments(data),
  },
  {
    name: 'grade',
    about: 'which typed answers are accepted',
    needs: 'grade-dev',
    run: async (data) => {
      (await import('./measure/grade.ts')).measureGrade(data);
    },
  },
  {
    name: 'twotexts',
    about: 'a German article with its English source',
    needs: null,
    run: async () => (await import('./measure/twotexts.ts')).measureTwoTexts(),
  },
  {
    name: 'pair-model',
    about: 'a lattice of candidates with a listwise model, on whole articles, beside the engine as it is',
    needs: null,
    run: async () => {
      (await import('./measure/pair-model.ts')).measurePairModel();
    },
  },
  {
    name: 'link',
    about: 'characters of a link that carries the whole deck',
    needs: null,
    run: async () => (await import('./measure/link.ts')).measureLink(),
  },
  {
    name: 'speed',
    about: 'article to deck, growth, worst cases',
    needs: null,
    run: async () => {
      (await import('./measure/speed.ts')).measureSpeed();
    },
  },
  {
    name: 'browser',
    about: 'lexicon and the links of a card in Chromium',
    needs: null,
    run: async () => (await import('./measure/browser.ts')).measureBrowser(),
  },
  {
    name: 'workbench',
    about: 'repairs on 200 pairs in Chromium, the processor slowed down four times',
    needs: null,
    run: async () => (await import('./measure/workbench.ts')).measureWorkbench(),
  },
  {
    name: 'interactions',
    about: 'reading and studying 500 pairs in Chromium, the processor slowed down four times',
    needs: null,
    run: async () => (await import('./measure/interactions.ts')).measureInteractions(),
  },
  {
    name: 'bundle',
    about: 'first-load JavaScript of every page against an empty page',
    needs: null,
    run: async () => {
      (await import('./measure/bundle.ts')).measureBundle();
    },
  },
  {
    name: 'api',
    about: 'requests a second of short links against an empty route',
    needs: null,
    run: async () => (await import('./measure/api.ts')).measureApi(),
  },
  {
    name: 'lighthouse',
    about: "Lighthouse's scores for the production build (fetches Lighthouse; takes some minutes)",
    needs: null,
    run: async () => (await import('./measure/lighthouse.ts')).measureLighthouse(),
  },
];

const data = values.data ?? process.env.WORTLAUT_EVAL ?? '';
const unknown = positionals.filter((name) => !MEASUREMENTS.some((measurement) => measurement.name === name));
if (unknown.length > 0) {
  process.stderr.write(`Unknown: ${unknown.join(', ')}. Known: ${MEASUREMENTS.map(({ name }) => name).join(', ')}.\n`);
  process.exit(2);
}
for (const { name, about, needs, run } of MEASUREMENTS) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  process.stdout.write(`\n## ${name}: ${about}\n\n`);
  if (needs !== null && !existsSync(`${data}/${needs}`)) {
    process.stdout.write(`left out: needs the folder ${needs} of the evaluation data (--data DIR)\n`);
    continue;
  }
  await run(data);
}
