// Checks dist/custom-elements.json: it describes <event-timeline>, says what each attribute means, and is up to date.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, run } from './run.mjs';

const read = (file) => readFileSync(file, 'utf8');
const faults = [];

const text = read(join(root, 'dist/custom-elements.json'));
const declarations = JSON.parse(text).modules.flatMap((module) => module.declarations ?? []);
const element = declarations.find((declaration) => declaration.tagName === 'event-timeline');
if (!element) faults.push('It does not list event-timeline.');
else if (!element.attributes?.length) faults.push('It lists no attributes of event-timeline.');
for (const { name, description } of element?.attributes ?? []) {
  if (!description) faults.push(`The attribute ${name} has no description.`);
}

const fresh = mkdtempSync(join(root, 'node_modules', '.manifest-'));
try {
  const { ok, output } = await run('cem', ['analyze', '--outdir', relative(root, fresh)]);
  if (!ok) faults.push(output);
  else if (read(join(fresh, 'custom-elements.json')) !== text) faults.push('It is out of date: run npm run build.');
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

for (const fault of faults) console.error(`dist/custom-elements.json: ${fault}`);
if (faults.length === 0)
  console.log(`dist/custom-elements.json lists event-timeline with ${element.attributes.length} attributes.`);
process.exit(faults.length === 0 ? 0 : 1);
