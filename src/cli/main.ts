import { argv, env, exit, stderr, stdin, stdout } from 'node:process';
import { runCommand } from './run-command.js';
import type { Terminal } from './terminal.js';

const mayColor = (stream: { readonly isTTY?: boolean }): boolean =>
  stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';

const terminal: Terminal = {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  color: { out: mayColor(stdout), err: mayColor(stderr) },
  watched: stderr.isTTY && env['CI'] === undefined,
  async readInput() {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(chunk as Buffer);
    return new Uint8Array(Buffer.concat(chunks));
  },
};

// Whoever reads may stop: `event-timeline check … | head`.
stdout.on('error', () => exit());
process.exitCode = await runCommand(argv.slice(2), terminal);
