import { family, lightDark } from '../../../look/properties.ts';
import { PRINTED } from '../../../look/tokens.ts';

const COLOURS = (['paper', 'sheet', 'ink', 'soft', 'line', 'english', 'german'] as const)
  .map((name) => `--${name}:${lightDark(name, '')}`)
  .join(';');
const SERIF = family('serif').replaceAll(', ', ',');
const SANS = family('sans').replaceAll(', ', ',');

/** The look of the file: as on our pages, with fonts that every system has; two columns, one below 40 rem; A4 and Letter. */
export const STYLE = `:root{color-scheme:light dark;${COLOURS}}
*{box-sizing:border-box}
body{max-width:66rem;margin:0 auto;padding:2rem 1.125rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.5 ${SANS}}
h1,h2,.text{font-family:${SERIF};font-weight:500;overflow-wrap:anywhere;text-wrap:pretty}
h1{margin:0 0 .75rem;font-size:2.25rem;line-height:1.15}
h2{margin:0;font:600 .9375rem/1.5 ${SANS}}
p{margin:.5rem 0}
.soft{color:var(--soft)}
.small{font-size:.875rem}
a{color:inherit;text-underline-offset:.2em}
header{margin-bottom:2.5rem}
article{margin-top:2rem;break-inside:avoid}
.head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1.5rem;padding-bottom:.375rem}
.role{color:var(--soft);font-weight:400}
.pair{width:100%;border:1px solid var(--line);border-top:2px solid var(--ink);border-collapse:collapse;background:var(--sheet);table-layout:fixed}
.pair th{padding:.75rem 1.25rem .25rem;text-align:left;font-weight:400}
.pair td{padding:.5rem 1.25rem .75rem;border-top:1px solid var(--line);vertical-align:top}
.pair th+th,.pair td+td{border-left:1px solid var(--line)}
.pair tbody tr:first-child td{border-top:0}
.name{font-size:.8125rem;font-weight:600;text-decoration:underline 2px;text-underline-offset:.3em}
.name-en{color:var(--english)}
.name-de{color:var(--german);text-decoration-style:dashed}
.text{font-size:1.375rem;line-height:1.36}
.none{color:var(--soft);font-style:italic}
.context{font-family:${SERIF};font-style:italic}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line)}
@media (max-width:40rem){.pair thead{display:none}.pair td{display:block;padding:.25rem 1rem .5rem 1.75rem;position:relative}.pair td+td{border-left:0;border-top:0}.pair td::before{position:absolute;top:.5rem;bottom:.625rem;left:1rem;border-left:2px solid var(--english);content:""}.pair td.de::before{border-left:2px dashed var(--german)}}
@media print{:root{color-scheme:light;--paper:${PRINTED.white};--sheet:${PRINTED.white}}body{max-width:none;padding:0;font-size:10pt}.text{font-size:13pt}article{margin-top:14pt}}
@page{margin:18mm 16mm}`;
