/**
 * Runs before the first paint, so that nothing flashes: puts a saved theme on the document (without one, the page
 * follows the system), and hides the starter deck in the served page when the address asks for another deck or card, and
 * its first card where studying is past it.
 * Storage may be blocked; then the page follows the system.
 */
export const BEFORE_PAINT = `(function () {
  var data = document.documentElement.dataset;
  try {
    var theme = localStorage.getItem('wortlaut-theme');
    if (theme === 'light' || theme === 'dark') data.theme = theme;
    if (localStorage.getItem('wortlaut-study-begun')) data.study = 'begun';
  } catch (blocked) {}
  if (/[?&](?:id|free)=/.test(location.search)) data.deck = 'own';
})()`;
