// Before the first paint, so that nobody who chose dark sees a white flash. A file, because the policy allows no inline script.
try {
  const chosen = localStorage.getItem('onrecord.theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage is off: the system's theme it is.
}
