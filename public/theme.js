// Runs before the first paint: a saved theme must not flash. Without one, the page follows the system.
try {
  var theme = localStorage.getItem('wortlaut-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: follow the system.
}
