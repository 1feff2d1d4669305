import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.js';
import { check } from './check-command.js';
import type { CheckOptions } from './check-command.js';
import { FORMAT_NAMES } from './read-input.js';
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
