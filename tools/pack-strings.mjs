import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * Rollup plugin: in the one-tag file the languages share the keys of en.ts, in its order, and hold their words alone;
 * and words that nothing in the sources asks for stay out. (A test holds the keys of every language in that order.)
 */
export function packStrings() {
  const isLanguage = (id) => /[\\/]src[\\/]strings[\\/][a-z]{2}\.ts$/.test(id);
  const isUsed = usedWords();
  return {
    name: 'pack-strings',
    async transform(code, id) {
      if (!isLanguage(id)) return null;
      const name = /const (\w+) =/.exec(code)?.[1];
      const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      const words = Object.entries(module[name]).filter(([key]) => isUsed(key));
      const packed =
        name === 'en'
          ? `export const en = ${JSON.stringify(Object.fromEntries(words))};`
          : `import { unpack } from './unpack.js';\nexport const ${name} = unpack(${JSON.stringify(words.map(([, value]) => value))});`;
      return { code: packed, map: null };
    },
    resolveId: (id) => (id === './unpack.js' ? '\0unpack-strings' : null),
    load(id) {
      if (id !== '\0unpack-strings') return null;
      return `import { en } from ${JSON.stringify(join(root, 'src/strings/en.ts'))};
const keys = Object.keys(en);
export const unpack = (values) => Object.fromEntries(values.map((value, i) => [keys[i], value]));`;
    },
  };
}

/** Whether the sources ask for a word: as `strings.zoomIn`, in `const { ago } = strings`, or by a name such as `'inferred'`. */
function usedWords() {
  const files = readdirSync(join(root, 'src'), { recursive: true }).filter(
    (file) => /\.ts$/.test(file) && !/\.test\.ts$|[\\/]testing[\\/]|^(strings|testing)[\\/]/.test(file),
  );
  const text = files.map((file) => readFileSync(join(root, 'src', file), 'utf8')).join('\n');
  const words = new Set([...text.matchAll(/strings\.(\w+)|'(\w+)'/g)].map(([, key, name]) => key ?? name));
  for (const [, keys] of text.matchAll(/\{([\w\s,:]+)\} = (?:\w+\.)*strings\b/g))
    for (const [key] of keys.matchAll(/\w+/g)) words.add(key);
  return (key) => words.has(key);
}
