// Writes under each timeline what its `problems` are.
await customElements.whenDefined('event-timeline');

for (const element of document.querySelectorAll('event-timeline')) {
  await element.loadComplete;
  element.after(tableOf(element.problems));
}

function tableOf(problems) {
  const table = document.createElement('table');
  table.createCaption().textContent = `What .problems gives: ${problems.length}`;
  const head = table.createTHead().insertRow();
  for (const name of ['code', 'at', 'value', 'message']) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = name;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const { code, at, value, message } of problems) {
    const row = body.insertRow();
    for (const text of [code, at, JSON.stringify(value) ?? '', message]) row.insertCell().textContent = text;
  }
  const frame = document.createElement('div');
  frame.className = 'table';
  frame.tabIndex = 0;
  frame.append(table);
  return frame;
}
