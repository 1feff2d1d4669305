// Writes docs/reference.md from the custom-elements manifest; with --check, fails where it is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { root } from './run.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const element = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === 'event-timeline');

const line = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const typeOf = ({ type }) => (type ? `\`${line(type.text)}\`` : '');
const table = (title, heads, rows) =>
  rows.length === 0
    ? ''
    : `## ${title}\n\n| ${heads.join(' | ')} |\n|${heads.map(() => '---').join('|')}|\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n\n`;
const isPublic = ({ privacy, name, static: isStatic }) =>
  privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(name) && !isStatic;
const own = element.members.filter(isPublic).filter(({ description }) => description);

const attributes = element.attributes.map((each) => [`\`${each.name}\``, typeOf(each), line(each.description)]);
const properties = own
  .filter(({ kind, attribute }) => kind === 'field' && !attribute)
  .map((each) => [`\`${each.name}\``, typeOf(each), line(each.description)]);
const methods = own
  .filter(({ kind }) => kind === 'method')
  .map(({ name, parameters = [], description }) => [
    `\`${name}(${parameters.map((each) => each.name).join(', ')})\``,
    line(description),
  ]);
const named = (list = [], key = 'name') => list.map((each) => [`\`${each[key]}\``, line(each.description)]);

const text = await format(
  `# Reference

<!-- Written by tools/reference.mjs from the element's own comments: npm run reference. -->

${line(element.description)}

` +
    table('Attributes', ['attribute', 'type', ''], attributes) +
    table('Properties without an attribute', ['property', 'type', ''], properties) +
    table('Methods', ['method', ''], methods) +
    table('Events', ['event', ''], named(element.events)) +
    table('Parts', ['part', ''], named(element.cssParts)) +
    table('Custom properties', ['property', ''], named(element.cssProperties)),
  { parser: 'markdown', printWidth: 120 },
);

const file = join(root, 'docs/reference.md');
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('docs/reference.md is stale: run npm run reference.');
  process.exit(1);
}
