import { join } from 'node:path';
import license from 'rollup-plugin-license';
import { root } from './run.mjs';

const entry = ({ name, version, license: terms, licenseText }) =>
  `${name} ${version} (${terms})\n\n${(licenseText ?? '').trim()}\n`;

/**
 * Rollup plugin: writes the licences of all packages that went into a bundle, which ask to be passed on. A package without
 * a licence, or with one that asks for more than that, fails the build.
 * @param {string} file in dist/
 * @param {string[]} more terms that may stand beside the permissive ones
 */
export function licenses(file, more = []) {
  return license({
    thirdParty: {
      allow: {
        test: `(${['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', ...more].join(' OR ')})`,
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
