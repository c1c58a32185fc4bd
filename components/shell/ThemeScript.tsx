/** A tiny script that runs before the first paint; an inline one would need a hole in the Content-Security-Policy. */
export function ThemeScript() {
  return <script src="/theme.js" />;
}
