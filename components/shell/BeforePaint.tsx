import { BEFORE_PAINT } from './before-paint.ts';

/** In the page itself: a file of its own would hold up the first paint. Policies name it by its hash. */
export function BeforePaint() {
  return <script dangerouslySetInnerHTML={{ __html: BEFORE_PAINT }} />;
}
