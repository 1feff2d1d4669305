// Runs first in a page of a test, and writes down what its reader's console would show.
window.seen = { violations: [], console: [], errors: [] };
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  window.seen.violations.push(`${violatedDirective} ${blockedURI} ${sample}`.trim());
});
addEventListener('error', ({ message }) => window.seen.errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => window.seen.errors.push(String(reason)));
for (const level of ['warn', 'error']) {
  const write = console[level];
  console[level] = (...words) => {
    window.seen.console.push(words.map(String).join(' '));
    write.apply(console, words);
  };
}
