// Runs a command quietly and hands back what it said.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command in the project's root, with the installed commands on the PATH.
 * @param {string} command
 * @param {string[]} args
 * @param {{ inherit?: boolean }} [options] inherit: show the output as it comes
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(command, args, { inherit = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', inherit ? 'inherit' : 'pipe', inherit ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: join(root, 'node_modules', '.bin') + delimiter + (process.env.PATH ?? '') },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => done({ ok: false, output: output + error.message }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}
