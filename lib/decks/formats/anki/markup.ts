import { readEntity } from '../../../engine/text/entities.ts';
import { escapeHtml } from '../html/escape.ts';

/** A text as a field of a note, which is HTML. Anki parts fields by U+001F, so that cannot stand in one. */
export function toField(text: string): string {
  return escapeHtml(text.replaceAll('\u001F', ' ').replaceAll('\0', '')).replaceAll('\n', '<br>');
}

/** The text of a field: markup gone, references read, sounds left out, gaps of cloze notes filled. Linear. */
export function fromField(field: string): string {
  const bare = field
    .replace(/<(?:br|\/div|\/p|\/li)\b[^<>]*>/giu, '\n')
    .replace(/<\/?[a-z!][^<>]*>/giu, '')
    .replace(/\[sound:[^[\]]*\]/gu, '')
    .replace(/\{\{c\d+::([^{}]*)\}\}/gu, (_, inside: string) => inside.split('::', 1)[0]!);
  return withoutReferences(bare);
}

function withoutReferences(text: string): string {
  let out = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', Math.max(from, at + 1))) {
    const entity = readEntity(text, at);
    if (!entity) continue;
    out += text.slice(from, at) + entity.text;
    from = entity.end;
  }
  return out + text.slice(from);
}
