// Writes the licenses of all packages that went into a bundle next to it: they ask to be passed on.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const packageOf = (file) => {
  for (let dir = dirname(file); dir !== dirname(dir); dir = dirname(dir)) {
    const manifest = join(dir, 'package.json');
    if (existsSync(manifest)) {
      const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8'));
      if (name && version) return { dir, name, version, license };
    }
  }
  return undefined;
};

const licenseText = (dir) => {
  const file = readdirSync(dir).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(dir, file), 'utf8').trim() : '';
};

/** @param {string} fileName @returns {import('rollup').Plugin} */
export function thirdPartyLicenses(fileName) {
  return {
    name: 'third-party-licenses',
    generateBundle() {
      const packages = new Map();
      for (const id of this.getModuleIds()) {
        if (!id.includes('node_modules')) continue;
        const found = packageOf(id);
        if (found) packages.set(found.name, found);
      }
      const source = [...packages.values()]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((p) => `${p.name} ${p.version} (${p.license})\n\n${licenseText(p.dir)}\n`)
        .join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
