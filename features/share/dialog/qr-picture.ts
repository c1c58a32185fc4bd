import { encode } from 'uqr';

/** A QR code as a path over a square of `size` modules, its quiet zone (four modules, ISO/IEC 18004) included. */
export interface QrPicture {
  readonly size: number;
  readonly path: string;
}

const QUIET = 4;

/** The QR code of a text; see link-fits.ts for how long that may be. */
export function qrPicture(text: string): QrPicture {
  // Screens and print keep a code clean; the lowest level of correction keeps its modules large.
  const { data, size } = encode(text, { ecc: 'L', border: QUIET });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { size, path };
}

export function qrSvg({ size, path }: QrPicture): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
  );
}

/** The same as a PNG of about 1,200 pixels a side; null where the browser cannot draw. */
export function qrPng({ size, path }: QrPicture): Promise<Blob | null> {
  const scale = Math.max(1, Math.round(1200 / size));
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * scale;
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}
