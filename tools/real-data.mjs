// Writes dist/real-data.json, the data of demo/real.html: 10,000 birds that met aeroplanes in the United States from 1990
// to 2002, as pilots and airports reported them. They come from the package vega-datasets, which has them from the
// wildlife strike database of the Federal Aviation Administration.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { csvParse } from 'd3-dsv';
import { root } from './run.mjs';

const GROUPS = [
  { id: 'none', label: 'No damage' },
  { id: 'minor', label: 'Minor damage' },
  { id: 'medium', label: 'Medium damage' },
  { id: 'substantial', label: 'Substantial damage' },
  // 15 have a letter here that the file does not explain.
  { id: 'unclear', label: 'Damage unclear' },
];
/** Writes the file where the package is installed; the pages of the demo that need it say where they have none. */
export function writeRealData() {
  let text;
  try {
    text = readFileSync(join(root, 'node_modules/vega-datasets/data/birdstrikes.csv'), 'utf8');
  } catch {
    return;
  }
  const events = csvParse(text).map((row, i) => {
    const damage = row['Effect Amount of damage'].toLowerCase();
    const known = GROUPS.findIndex(({ id }) => id === damage);
    const cost = Number(row['Cost Total $']) || 0;
    return {
      id: `strike-${i + 1}`,
      date: row['Flight Date'],
      title: `${row['Wildlife Species']}, ${row['Aircraft Make Model']}`,
      summary: summaryOf(row, cost),
      group: known < 0 ? 'unclear' : damage,
      places: [titleCase(row['Airport Name']), row['Origin State']],
      importance: Math.max(0, known) + (cost > 100_000 ? 1 : 0),
    };
  });
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(
    join(root, 'dist/real-data.json'),
    JSON.stringify({ title: '10,000 birds and aeroplanes', lang: 'en', groups: GROUPS, events }),
  );
}

function summaryOf(row, cost) {
  const phase = row['Phase of flight'];
  const where = `${phase ? `${phase}, by` : 'By'} ${row['Time of day'].toLowerCase()}, at ${titleCase(row['Airport Name'])}, ${row['Origin State']}.`;
  const who = `Operator: ${titleCase(row['Aircraft Airline Operator'].replace(/\*$/u, ''))}.`;
  return `${where} ${who}${cost > 0 ? ` Cost: ${cost.toLocaleString('en')} dollars.` : ''}`;
}

function titleCase(text) {
  return text.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeRealData();
