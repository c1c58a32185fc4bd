// Runs before the first paint, so that nothing flashes.
(function () {
  var root = document.documentElement;
  // A saved theme; without one, the page follows the system.
  try {
    var theme = localStorage.getItem('wortlaut-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is blocked: follow the system.
  }
  // The address asks for a deck of this device: the starter deck in the served page must not show first.
  if (/[?&]id=/.test(location.search)) root.dataset.deck = 'own';
})();
