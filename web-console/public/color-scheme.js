// Sets the colour scheme before the first paint, so that a dark page never flashes white.
(function () {
  var scheme = 'auto';
  try {
    scheme = localStorage.getItem('afterword-color-scheme') || 'auto';
  } catch (_ignored) {
    // Storage may be switched off; the system's preference is used then.
  }
  if (scheme !== 'light' && scheme !== 'dark') {
    scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
})();
