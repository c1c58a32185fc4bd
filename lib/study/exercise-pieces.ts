import { fillsGap, type Gap } from './cloze.ts';
import type { Finding } from './typed-findings.ts';
import type { Piece } from './typed-pieces.ts';

/** The rendering as it was filled in: what stands in a gap is right, wrong with the right word, or missing. */
export function piecesOfCloze(text: string, gaps: readonly Gap[], typed: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  gaps.forEach(({ start, end, word }, gap) => {
    const given = (typed[gap] ?? '').trim();
    if (start > at) pieces.push({ text: text.slice(at, start), op: null });
    if (fillsGap(given, word)) pieces.push({ text: word, op: 'same' });
    else if (given === '') pieces.push({ text: word, op: 'missing' });
    else pieces.push({ text: given, op: 'wrong', wanted: word });
    at = end;
  });
  if (at < text.length) pieces.push({ text: text.slice(at), op: null });
  return pieces;
}

/** What to say about the gaps that are not right. */
export function findingsOfCloze(gaps: readonly Gap[], typed: readonly string[]): Finding[] {
  return gaps.flatMap(({ word }, gap) => {
    const given = (typed[gap] ?? '').trim();
    if (fillsGap(given, word)) return [];
    return [given === '' ? finding('missing', null, word) : finding('wrong', given, word)];
  });
}

/** The pieces in the order they were put, those in another's place marked, those left over behind them. */
export function piecesOfOrder(pieces: readonly string[], order: readonly number[]): Piece[] {
  const put = order.flatMap((piece, at): Piece[] => [
    ...(at > 0 ? [{ text: ' ', op: null }] : []),
    { text: pieces[piece] ?? '', op: pieces[piece] === pieces[at] ? 'same' : 'moved' },
  ]);
  const left = pieces.flatMap((text, piece): Piece[] =>
    order.includes(piece)
      ? []
      : [
          { text: ' ', op: null },
          { text, op: 'missing' },
        ],
  );
  return put.length === 0 ? left.slice(1) : [...put, ...left];
}

function finding(kind: Finding['kind'], given: string | null, wanted: string): Finding {
  return { kind, given, wanted };
}
