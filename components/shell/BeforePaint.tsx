/** A tiny script that runs before the first paint; an inline one would need a hole in the Content-Security-Policy. */
export function BeforePaint() {
  return <script src="/before-paint.js" />;
}
