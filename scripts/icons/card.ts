import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { COLOURS, FAMILIES } from '../../lib/look/tokens.ts';

const FONTS = join(import.meta.dirname, '../../node_modules/@fontsource-variable');

/** Pixels, as messengers ask for. */
export const CARD = Object.freeze({ width: 1200, height: 630 });

/** The picture that messengers show of a link, as a page: one pair, and one word with its partner. */
export function cardPage(): string {
  const [serif, sans] = [FAMILIES.serif.name, FAMILIES.sans.name];
  const colour = (name: keyof typeof COLOURS): string => COLOURS[name].light;
  return `<meta charset="utf-8"><style>
${face(serif, 'newsreader/files/newsreader-latin-wght-normal.woff2')}
${face(sans, 'instrument-sans/files/instrument-sans-latin-wght-normal.woff2')}
* { box-sizing: border-box; margin: 0 }
body { width: ${CARD.width}px; height: ${CARD.height}px; padding: 54px 72px 72px; background: ${colour('paper')};
  color: ${colour('ink')}; font-family: '${serif}'; font-weight: 400 }
h1 { font-size: 56px; font-weight: 600; line-height: 68px }
.pair { display: grid; position: relative; height: 382px; margin-top: 54px; grid-template-columns: 1fr 1fr;
  border: 1px solid ${colour('line')}; border-top: 4px solid ${colour('ink')}; background: ${colour('sheet')} }
section { padding: 44px 52px; font-size: 46px; line-height: 62px }
section + section { border-left: 1px solid ${colour('line')} }
h2 { display: inline-block; margin-bottom: 18px; border-bottom: 3px solid; font: 500 23px/30px '${sans}' }
b { border-bottom: 4px solid; font-weight: 400 }
.english { color: ${colour('english')} }
.german { color: ${colour('german')} }
h2.german, b.german { border-bottom-style: dashed }
b.english { background: ${colour('english-wash')} }
b.german { background: ${colour('german-wash')} }
svg { position: absolute; inset: 0; fill: none; stroke: ${colour('soft')}; stroke-width: 2 }
</style>
<h1><span class="german">„</span>Wortlaut<span class="english">”</span></h1>
<div class="pair">
  <section><h2 class="english">English</h2><p>Nothing gets lost.<br><b class="english">Word</b> for word.</p></section>
  <section><h2 class="german">Deutsch</h2><p>Nichts geht verloren.<br><b class="german">Wort</b> für Wort.</p></section>
  <svg viewBox="0 0 1054 378"><path d="M107 226C107 316 631 316 631 226"/></svg>
</div>`;
}

function face(family: string, file: string): string {
  const source = pathToFileURL(join(FONTS, file)).href;
  return `@font-face { font-family: '${family}'; src: url('${source}'); font-weight: 200 800 }`;
}
