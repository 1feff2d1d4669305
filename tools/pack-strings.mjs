import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './run.mjs';
import { CATEGORY, FORM, MESSAGE, exchange } from './unpack-strings.mjs';

/**
 * How far the small letters of a language are moved to lie where ASCII is, since there gzip has a short code for each:
 * Ukrainian а–я, Hebrew א–ת, Arabic ء–ي, hiragana ぁ–ん.
 */
export const MOVES = { uk: 0x430 - 0x5e, he: 0x5d0 - 0x60, ar: 0x621 - 0x51, ja: 0x3041 - 0x28 };

/**
 * Rollup plugin: in the one-tag file a language is one text of its words alone, in the order of the keys of en.ts; and
 * words that nothing in the sources asks for stay out. (A test holds the keys of every language in that order.)
 */
export function packStrings() {
  const folder = join(root, 'src/strings');
  const isUsed = usedWords();
  return {
    name: 'pack-strings',
    async transform(code, id) {
      const [, lang] = /^(\w\w)\.ts$/.exec(relative(folder, id)) ?? [];
      if (!lang) return null;
      const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      const words = Object.entries(module[lang]).filter(([key]) => isUsed(key));
      const by = MOVES[lang] ?? 0;
      const text = pack(words, by);
      const lines = [
        `import { unpackLater } from ${JSON.stringify(join(root, 'tools/unpack-strings.mjs'))};`,
        lang === 'en'
          ? // Names of an object, which may be shortened as those are that ask for them.
            `export const keys = Object.keys({ ${words.map(([key]) => `${key}: 0`).join(', ')} });`
          : `import { keys } from './en.js';`,
        `export const ${lang} = unpackLater(keys, ${JSON.stringify(text)}${by ? `, ${by}` : ''});`,
      ];
      return { code: lines.join('\n'), map: null };
    },
  };
}

/** The one text of keys and messages that `unpack` reads. */
export function pack(words, by = 0) {
  const messages = words.map(([, message]) => {
    const { other, ...forms } = typeof message === 'string' ? { other: message } : message;
    return [other, ...Object.entries(forms).map((form) => form.join(CATEGORY))].join(FORM);
  });
  return by ? exchange(messages.join(MESSAGE), by) : messages.join(MESSAGE);
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
