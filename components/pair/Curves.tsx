'use client';

import { useLayoutEffect, useRef, useState } from 'react';
import type { Lit } from './pointing.ts';
import { other } from './pointing.ts';
import { stitch, thread, type End } from './thread.ts';

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly string[];
}

const blank: Drawing = { width: 1, height: 1, paths: [] };

/** The thin curves from the word pointed at to its partners. A picture of what the lit words and the live region say. */
export function Curves({ lit }: { lit: Lit | null }) {
  if (!lit || lit.partners.length === 0) return null;
  return <DrawnCurves key={`${lit.from.side} ${lit.from.word}`} lit={lit} />;
}

function DrawnCurves({ lit }: { lit: Lit }) {
  const svg = useRef<SVGSVGElement>(null);
  const [drawing, draw] = useState<Drawing>(blank);

  useLayoutEffect(() => {
    const frame = svg.current?.parentElement;
    if (!frame) return;
    const measure = () => {
      draw(drawingOf(frame, lit));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    return () => {
      observer.disconnect();
    };
  }, [lit]);

  return (
    <svg ref={svg} aria-hidden="true" className="curves" viewBox={`0 0 ${drawing.width} ${drawing.height}`}>
      {drawing.paths.map((path) => (
        <path key={path} d={path} pathLength={1} />
      ))}
    </svg>
  );
}

function drawingOf(frame: HTMLElement, lit: Lit): Drawing {
  const box = frame.getBoundingClientRect();
  const endOf = (side: string, word: number): End | null => {
    const element = frame.querySelector(`[data-side="${side}"][data-word="${word}"]`);
    const rect = element?.getClientRects()[0];
    const text = element?.parentElement?.getBoundingClientRect();
    return rect && text
      ? {
          x: rect.left + rect.width / 2 - box.left,
          top: rect.top - box.top,
          bottom: rect.bottom - box.top,
          free: rect.bottom > text.bottom - rect.height / 2,
        }
      : null;
  };
  const start = endOf(lit.from.side, lit.from.word);
  const left = (side: string): number | undefined => frame.querySelector(`.cell-${side}`)?.getBoundingClientRect().left;
  const columns = left('en') !== left('de');
  const paths: string[] = [];
  for (const partner of lit.partners) {
    const end = endOf(other(lit.from.side), partner);
    if (start && end) paths.push(columns ? thread(start, end, box.width / 2) : stitch(start, end));
  }
  return { width: box.width, height: box.height, paths };
}
