import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFramed } from './page-headers.mjs';
import { ROOT } from './run.mjs';

const PAGES = join(ROOT, '.next/server/app');
/** Script elements with a body; the ones with src are covered by 'self'. */
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gu;

/**
 * Gives every prerendered page a Content-Security-Policy that names the hashes of its own inline scripts, so that
 * pages stay static and need no 'unsafe-inline' for scripts. The header goes into the page's .meta file, from where
 * the server sends it. Runs after each build, since the hashes change with it.
 */
export function writePolicies() {
  for (const file of readdirSync(PAGES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const path = join(PAGES, file);
    const meta = path.replace(/\.html$/u, '.meta');
    const { headers = {}, ...rest } = JSON.parse(readFileSync(meta, 'utf8'));
    const policy = policyFor(readFileSync(path, 'utf8'), isFramed(file));
    writeFileSync(meta, JSON.stringify({ ...rest, headers: { ...headers, 'content-security-policy': policy } }));
  }
}

function policyFor(html, framed) {
  const hashes = new Set([...html.matchAll(INLINE_SCRIPT)].map(([, body]) => `'sha256-${sha256(body)}'`));
  return [
    "default-src 'self'",
    `script-src 'self' ${[...hashes].join(' ')}`,
    // React writes style attributes; styles cannot run code.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framed ? '*' : "'none'"}`,
  ].join('; ');
}

function sha256(text) {
  return createHash('sha256').update(text).digest('base64');
}
