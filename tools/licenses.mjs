import { join } from 'node:path';
import license from 'rollup-plugin-license';
import { root } from './run.mjs';

const entry = ({ name, version, license: terms, licenseText }) =>
  `${name} ${version} (${terms})\n\n${(licenseText ?? '').trim()}\n`;

/**
 * Rollup plugin: writes the licences of all packages that went into a bundle, which ask to be passed on. A package without
 * a licence, or with one that asks for more than that, fails the build.
 * @param {string} file in dist/
 */
export function licenses(file) {
  return license({
    thirdParty: {
      allow: {
        test: '(MIT OR ISC OR BSD-2-Clause OR BSD-3-Clause OR 0BSD)',
        failOnUnlicensed: true,
        failOnViolation: true,
      },
      output: {
        file: join(root, 'dist', file),
        template: (packages) =>
          [...packages]
            .sort((a, b) => (a.name < b.name ? -1 : 1))
            .map(entry)
            .join(`\n${'-'.repeat(80)}\n\n`),
      },
    },
  });
}
