import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { emptyLexicon, openLexicon, type Lexicon } from '../../lib/engine/align/lexicon.ts';
import { alignSentences } from '../../lib/engine/align/segments.ts';
import { splitSentences } from '../../lib/engine/text/sentences.ts';
import type { Language } from '../../lib/engine/types.ts';

const LEXICON = new URL('../../content/lexicon/en-de.lexicon.gz', import.meta.url);

/** Figures of others on the same data, measured by the project's authors with the same dictionary. */
const PEERS = 'peers on these lines: hunalign with a dictionary .90, Gale-Church alone .78';

/**
 * Sentence alignment against the gold beads in `DIR/sentences-dev`, sentence splitting against the lines of
 * `DIR/parallel`, and how the time of both grows with the text.
 */
export async function measureSegments(dataDir: string): Promise<void> {
  const lexicon = openLexicon(gunzipSync(readFileSync(LEXICON)));
  if (existsSync(join(dataDir, 'sentences-dev'))) measureBeads(join(dataDir, 'sentences-dev'), lexicon);
  if (existsSync(join(dataDir, 'parallel'))) measureSplitting(join(dataDir, 'parallel'));
  measureGrowth(lexicon);
  return Promise.resolve();
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}

function measureBeads(folder: string, lexicon: Lexicon): void {
  const [english, german] = [linesOf(join(folder, 'wmt21.en')), linesOf(join(folder, 'wmt21.de'))];
  const gold = linesOf(join(folder, 'wmt21.gold')).map((line) => {
    const [de = '', en = ''] = line.split(':');
    return `${numbersOf(en)}|${numbersOf(de)}`;
  });
  console.log(`Sentence alignment, ${gold.length} gold beads; F1 of whole beads`);
  for (const [name, known] of [
    ['with the lexicon', lexicon],
    ['without', emptyLexicon],
  ] as const) {
    const begun = process.cpuUsage();
    const found = alignSentences(english, german, known).map(({ en, de }) => `${en.join()}|${de.join()}`);
    const seconds = process.cpuUsage(begun).user / 1e6;
    const paired = (bead: string): boolean => !bead.startsWith('|') && !bead.endsWith('|');
    console.log(
      `  ${name}: F1 ${f1(found.filter(paired), gold.filter(paired))} on beads with both sides, ` +
        `${f1(found, gold)} with 1-0 and 0-1; ${seconds.toFixed(2)} s of processor time`,
    );
  }
  console.log(`  ${PEERS}`);
}

function numbersOf(list: string): string {
  return (list.match(/\d+/gu) ?? []).join();
}

function f1(found: readonly (string | number)[], gold: readonly (string | number)[]): string {
  const wanted = new Set(gold);
  const right = found.filter((one) => wanted.has(one)).length;
  return ((2 * right) / (found.length + wanted.size)).toFixed(4);
}

/** Lines joined by blanks and split again. Only lines that end like a sentence count: headlines cannot be told. */
function measureSplitting(folder: string): void {
  console.log('Sentence splitting, lines of a bitext joined by blanks; F1 of ends');
  for (const name of ['ntrex', 'tatoeba', 'mlqe-pe']) {
    for (const lang of ['de', 'en'] as const) {
      const file = join(folder, `${name}.${lang}`);
      if (!existsSync(file)) continue;
      const lines = linesOf(file)
        .map((line) => line.trim())
        .filter((line) => /[.!?]["“”»]?$/u.test(line))
        .slice(0, 8000);
      const ends: number[] = [];
      for (const line of lines) ends.push((ends.at(-1) ?? -1) + 1 + line.length);
      const text = lines.join(' ');
      const plain = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)];
      const bare = plain.map(({ index, segment }) => index + segment.trimEnd().length);
      const ours = splitSentences(text, lang).map(({ end }) => end);
      console.log(`  ${name}.${lang}: ${f1(ours, ends)} (Intl.Segmenter alone ${f1(bare, ends)})`);
    }
  }
}

const WORST: readonly (readonly [string, (length: number) => string])[] = [
  [
    'ordinary text',
    (n) => 'Das sagte z. B. Dr. Falk am 3. Oktober. Dann ging sie (es war spät) heim!\n'.repeat(n / 75),
  ],
  ['one endless sentence', (n) => 'wort und '.repeat(n / 9)],
  ['n × "."', (n) => '.'.repeat(n)],
  ['n × "z. B. "', (n) => 'z. B. '.repeat(n / 6)],
  ['n × "„"', (n) => '„'.repeat(n)],
  ['n × "A⏎"', (n) => 'A\n'.repeat(n / 2)],
];

function measureGrowth(lexicon: Lexicon): void {
  console.log('Growth: splitSentences, ms of processor time for 0.5, 1 and 2 million characters');
  for (const [name, make] of WORST) {
    console.log(
      `  ${name}: ${grown(
        [5e5, 1e6, 2e6],
        (n) => make(n),
        (text) => splitSentences(text, 'de'),
      )}`,
    );
  }
  console.log(
    'Growth: alignSentences, ms of processor time for 2,500, 5,000, 10,000 and 20,000 lines (2 million characters a side)',
  );
  const counts = [2500, 5000, 10_000, 20_000];
  const make = (n: number): [string[], string[]] => [madeLines(n, 'en'), madeLines(n, 'de')];
  console.log(`  distinct lines: ${grown(counts, make, ([en, de]) => alignSentences(en, de, lexicon), 1)}`);
  const same = (n: number): [string[], string[]] => [
    new Array<string>(n).fill('The same.'),
    new Array<string>(n).fill('Dasselbe.'),
  ];
  console.log(`  one line n times: ${grown(counts, same, ([en, de]) => alignSentences(en, de, lexicon), 1)}`);
}

/** Sentences of some hundred characters from a small stock of words, the same for both languages. */
function madeLines(count: number, lang: Language): string[] {
  const english =
    'river house council money bridge winter morning captain garden letter question answer road school'.split(' ');
  const german = 'Fluss Haus Rat Geld Brücke Winter Morgen Kapitän Garten Brief Frage Antwort Straße Schule'.split(' ');
  const stock = lang === 'en' ? english : german;
  let state = 7;
  return Array.from({ length: count }, (_, line) => {
    const words = Array.from({ length: 13 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return stock[state % stock.length]!;
    });
    return `${words.join(lang === 'en' ? ' and the ' : ' und das ')} ${line}.`;
  });
}

function grown<T>(sizes: readonly number[], make: (size: number) => T, run: (input: T) => unknown, times = 3): string {
  const spent = sizes.map((size) => {
    const input = make(size);
    let best = Infinity;
    for (let turn = 0; turn < times; turn++) {
      const begun = process.cpuUsage();
      run(input);
      const { user, system } = process.cpuUsage(begun);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  });
  const ratios = spent.slice(1).map((ms, index) => (ms / spent[index]!).toFixed(2));
  return `${spent.map((ms) => ms.toFixed(0)).join(', ')} ms; ratios ${ratios.join(', ')}`;
}

if (import.meta.main) {
  const at = process.argv.indexOf('--data');
  await measureSegments((at > 0 ? process.argv[at + 1] : undefined) ?? process.env['WORTLAUT_EVAL'] ?? '');
}
