import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const PAGES = join(ROOT, '.next/server/app');
/** The script of components/shell/BeforePaint.tsx, the only one without attributes in the head of a page. */
const BEFORE_PAINT = /<script>[\s\S]*?<\/script>/u;

/**
 * Puts the script that runs before the first paint in front of the style sheet. React writes style sheets first, and a
 * script behind one waits for it, and with the script the whole page: it would be read only when the style sheet is there.
 */
export function hurryFirstPaint() {
  for (const file of readdirSync(PAGES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const path = join(PAGES, file);
    const html = readFileSync(path, 'utf8');
    const end = html.indexOf('</head>');
    const [script] = BEFORE_PAINT.exec(html.slice(0, end)) ?? [];
    const sheet = html.indexOf('<link rel="stylesheet"');
    if (script === undefined || sheet === -1 || html.indexOf(script) < sheet) continue;
    writeFileSync(
      path,
      html.replace(script, '').replace('<link rel="stylesheet"', () => `${script}<link rel="stylesheet"`),
    );
  }
}
