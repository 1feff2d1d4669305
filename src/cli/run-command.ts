import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { VERSION } from '../version.js';
import { build } from './build-command.js';
import type { BuildOptions } from './build-command.js';
import { check } from './check-command.js';
import type { CheckOptions } from './check-command.js';
import { convert } from './convert-command.js';
import type { ConvertOptions } from './convert-command.js';
import { WRITERS } from './convert/writers.js';
import { FORMAT_NAMES } from './read-input.js';
import { serve } from './serve-command.js';
import type { ServeOptions } from './serve-command.js';
import { UsageError, paintFor } from './terminal.js';
import type { Terminal } from './terminal.js';

const EXIT_CODES = `
Exit codes: 0 all is well, 1 problems were found, 2 wrong use.
A FILE of - is the standard input. Formats are recognised by what is in the file: ${FORMAT_NAMES.join(', ')}.`;

/**
 * Runs the command `event-timeline`.
 * @param words its arguments, without the names of the program
 * @returns the exit code: 0 all is well, 1 problems were found, 2 wrong use
 */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const done = async (work: Promise<number>): Promise<void> => {
    code = await work;
  };
  const program = new Command('event-timeline')
    .description('Checks, converts and publishes timelines for <event-timeline>.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHasColors: () => terminal.color.out,
      getErrHasColors: () => terminal.color.err,
    })
    .showHelpAfterError('(--help says more)')
    .addHelpText('after', EXIT_CODES);

  program
    .command('check')
    .description('say what is wrong in data: dates, ids, links, colours, missing texts, quotations')
    .argument('<file...>', 'data in any format that can be read')
    .option('--sources <dir>', 'compare every quotation with the text of its source in this folder, to the character')
    .option('--from <format>', 'the format, where it is not to be recognised')
    .option('--json', 'for programs')
    .action((files: readonly string[], options: CheckOptions) => done(check(files, options, terminal)));

  program
    .command('convert')
    .description('write data in another format; what it does not carry is said on standard error')
    .argument('<file>', 'data in any format that can be read')
    .addOption(new Option('--to <format>', 'the format').choices(Object.keys(WRITERS)).makeOptionMandatory())
    .option('--from <format>', 'the format of the file, where it is not to be recognised')
    .option('-o, --output <file>', 'write to a file, not to standard output')
    .option('--json', 'the report for programs')
    .action((file: string, options: ConvertOptions) => done(convert(file, options, terminal)));

  program
    .command('build')
    .description('make a page that needs no server: list, JSON-LD and the timeline')
    .argument('<file>', 'data in any format that can be read')
    .requiredOption('-o, --output <dir>', 'the folder to write to')
    .option('--single', 'one file that works offline, from a disk')
    .option('--iframe', 'a page for a frame, which tells its height')
    .option('--from <format>', 'the format of the file, where it is not to be recognised')
    .action((file: string, options: BuildOptions) => done(build(file, options, terminal)));

  program
    .command('serve')
    .description('show data in a browser on this machine, and anew when the file changes')
    .argument('<file>', 'data in any format that can be read')
    .option('--port <number>', 'the port; 0 for any that is free', portOf, 8080)
    .option('--from <format>', 'the format of the file, where it is not to be recognised')
    .action((file: string, options: ServeOptions) => done(serve(file, options, terminal)));

  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`${paintFor(terminal.color.err)('red', 'error:')} ${error.message}\n`);
    return 2;
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/u.test(text) && port < 65_536) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}
