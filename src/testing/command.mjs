// Runs the built command, and makes folders for it to work in.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** @returns {Promise<{ code: number, out: string, err: string }>} */
export function command(args, { input = '', cwd } = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (said.err += text));
    child.on('close', (code) => done({ code, ...said }));
    child.stdin.end(input);
  });
}

/** A folder with files in it for as long as they are used. */
export async function withFolder(files, use) {
  const folder = await mkdtemp(join(tmpdir(), 'command-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
