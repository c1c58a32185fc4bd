import { useRef, useState, type PointerEvent } from 'react';

/** How far a pointer must travel, in CSS pixels, before a press becomes a drag. */
const THRESHOLD = 8;

/** Where a dragged piece would land: before another piece of the line, at its end, or back among the free ones. */
export type Drop = { readonly before: number | null } | 'bank';

interface Held {
  readonly piece: number;
  readonly element: HTMLElement;
  readonly x: number;
  readonly y: number;
  moving: boolean;
}

/**
 * Dragging of pieces, elements with `data-piece`, into the element with `data-line`, by mouse, pen or finger. A shortcut
 * only: a press without a drag stays a click.
 */
export function useDrag(onDrop: (piece: number, drop: Drop) => void) {
  const held = useRef<Held | null>(null);
  /** Whether the click that ends a drag is still to come; it means nothing. */
  const dragged = useRef(false);
  const [drop, setDrop] = useState<Drop | null>(null);

  const release = (): void => {
    if (held.current) {
      held.current.element.style.translate = '';
      held.current.element.classList.remove('study-piece-held');
    }
    held.current = null;
    setDrop(null);
  };

  return {
    drop,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        dragged.current = false;
        const element = (event.target as Element).closest<HTMLElement>('[data-piece]:not(:disabled)');
        if (!element || !event.isPrimary || event.button !== 0) return;
        held.current = {
          ...{ piece: Number(element.dataset['piece']), element, x: event.clientX, y: event.clientY },
          moving: false,
        };
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const now = held.current;
        if (!now) return;
        const [x, y] = [event.clientX - now.x, event.clientY - now.y];
        if (!now.moving) {
          if (Math.hypot(x, y) < THRESHOLD) return;
          now.moving = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          now.element.classList.add('study-piece-held');
        }
        now.element.style.translate = `${x}px ${y}px`;
        const next = dropAt(event.currentTarget, now.piece, event.clientX, event.clientY);
        setDrop((before) => (sameDrop(before, next) ? before : next));
      },
      onPointerUp(event: PointerEvent<HTMLElement>) {
        const now = held.current;
        release();
        if (!now?.moving) return;
        dragged.current = true;
        onDrop(now.piece, dropAt(event.currentTarget, now.piece, event.clientX, event.clientY));
      },
      onPointerCancel: release,
      onClickCapture(event: { stopPropagation: () => void; preventDefault: () => void }) {
        if (!dragged.current) return;
        dragged.current = false;
        event.stopPropagation();
        event.preventDefault();
      },
    },
  };
}

/** What is under the pointer, in reading order: before the first piece whose middle lies after it, row by row. */
function dropAt(root: HTMLElement, piece: number, x: number, y: number): Drop {
  const line = root.querySelector('[data-line]');
  const box = line?.getBoundingClientRect();
  if (!line || !box || y < box.top - box.height / 2 || y > box.bottom) return 'bank';
  for (const element of line.querySelectorAll<HTMLElement>('[data-piece]')) {
    const { left, width, top, bottom } = element.getBoundingClientRect();
    const other = Number(element.dataset['piece']);
    if (other !== piece && (y < top || (y <= bottom && x < left + width / 2))) return { before: other };
  }
  return { before: null };
}

function sameDrop(a: Drop | null, b: Drop): boolean {
  if (a === null || a === 'bank' || b === 'bank') return a === b;
  return a.before === b.before;
}
