import type { ClipboardEvent } from 'react';
import type { Taking } from '../import/use-import.ts';

/** HTML that says more than its text alone: block quotes (tweets among them) and quotes whose marks the browser draws. */
const TELLING_HTML = /<(?:blockquote|q)[\s>]/iu;

/**
 * Takes in a file that is pasted, or a whole text in place of what was there; false where the browser pastes by itself.
 * Unless `searched`, a whole text is only put into the field.
 */
export function takePasted(
  { clipboardData: board, currentTarget: at }: ClipboardEvent<HTMLTextAreaElement>,
  { takeFile, takeHtml, takeText }: Pick<Taking, 'takeFile' | 'takeHtml' | 'takeText'>,
  searched: boolean,
): boolean {
  const [file] = board.files;
  const plain = board.getData('text/plain');
  const html = board.getData('text/html');
  const whole = at.selectionStart === 0 && at.selectionEnd === at.value.length;
  if (file && plain === '' && html === '') void takeFile(file);
  // Into the middle of a text the browser pastes by itself, and can undo it.
  else if (!whole || !searched) return false;
  else if (html !== '' && (plain === '' || TELLING_HTML.test(html))) void takeHtml(html);
  else if (plain.trim() !== '') void takeText(plain);
  else return false;
  return true;
}
