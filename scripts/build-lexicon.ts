import { readFileSync, writeFileSync, mkdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { BitextBuilder } from './lexicon/bitext.ts';
import { findDing } from './lexicon/find-ding.ts';
import { readDing } from './lexicon/ding.ts';
import { makeLexicon } from './lexicon/make.ts';
import { DING_WEIGHT, SOURCES } from './lexicon/sources.ts';
import { units } from './lexicon/units.ts';

const HELP = `Usage: node scripts/build-lexicon.ts --parallel DIR [--ding FILE] [--out DIR]
Learns the lexicon from the Ding dictionary and from parallel text (NAME.en and NAME.de, a sentence a line).
  --ding FILE      the dictionary (default: package trans-de-en, installed or fetched with apt-get download)
  --parallel DIR   folder of parallel text (default: none, the dictionary alone)
  --without NAMES  sources to leave out, comma-separated ("ding" leaves out the dictionary)
  --out DIR        where to write (default: content/lexicon)`;

const { values } = parseArgs({
  options: {
    ding: { type: 'string' },
    parallel: { type: 'string' },
    without: { type: 'string', default: '' },
    out: { type: 'string', default: 'content/lexicon' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else build();

function build(): void {
  const without = new Set(values.without.split(','));
  const builder = new BitextBuilder();
  const started = performance.now();
  const log = (message: string): void => {
    console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${message}`);
  };
  if (!without.has('ding')) {
    let phrases = 0;
    for (const { en, de, weight } of readDing(readFileSync(values.ding ?? findDing(), 'utf8'))) {
      builder.add(units(en, 'en'), units(de, 'de'), weight * DING_WEIGHT);
      phrases++;
    }
    log(`dictionary: ${phrases} phrase pairs`);
  }
  for (const source of SOURCES) {
    if (!values.parallel || without.has(source.name)) continue;
    const path = join(values.parallel, source.name);
    if (!existsSync(`${path}.en`)) continue;
    const en = readFileSync(`${path}.en`, 'utf8').split('\n');
    const de = readFileSync(`${path}.de`, 'utf8').split('\n');
    en.forEach((line, k) => {
      builder.add(units(line, 'en'), units(de[k] ?? '', 'de'), source.weight);
    });
    log(`${source.name}: ${en.length - 1} sentence pairs`);
  }
  const { file, ...sizes } = makeLexicon(builder.build(), log);
  const packed = gzipSync(file, { level: 9 });
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'en-de.lexicon.gz'), packed);
  const about = {
    file: 'en-de.lexicon.gz',
    sha256: createHash('sha256').update(packed).digest('hex'),
    bytes: file.length,
    gzip: packed.length,
    ...sizes,
  };
  writeFileSync(join(values.out, 'lexicon.json'), `${JSON.stringify(about, null, 2)}\n`);
  log(JSON.stringify(about));
}
