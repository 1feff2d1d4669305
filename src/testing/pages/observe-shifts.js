// Writes down whatever moves in the page without a reader's doing.
window.shifts = [];
new PerformanceObserver((list) => {
  for (const { value, sources } of list.getEntries())
    window.shifts.push(`${value} ${sources.map(({ node }) => node?.nodeName).join(' ')}`);
}).observe({ type: 'layout-shift', buffered: true });
