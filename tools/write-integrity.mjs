// Writes dist/integrity.json: the hash of each release file, as the `integrity` of a tag wants it.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** What a page or a newsroom may load; those that a build does not have are left out. */
const FILES = [
  'event-timeline.js',
  'frame-host.js',
  'frame-page.js',
  'embed.html',
  'editor.js',
  'define.js',
  'index.js',
  'formats.js',
];

export function writeIntegrity() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = FILES.flatMap((name) => {
    try {
      return [
        [
          name,
          `sha384-${createHash('sha384')
            .update(readFileSync(join(root, 'dist', name)))
            .digest('base64')}`,
        ],
      ];
    } catch {
      return [];
    }
  });
  writeFileSync(
    join(root, 'dist/integrity.json'),
    `${JSON.stringify({ version, files: Object.fromEntries(files) }, null, 2)}\n`,
  );
}
