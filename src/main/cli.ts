#!/usr/bin/env node
import { Command } from 'commander';
import { ModelsError } from '../language/models-error.ts';
import { StoreError } from '../stores/error.ts';
import { CommandError } from './command-error.ts';
import { chatCommand } from './commands/chat.ts';
import { migrateCommand } from './commands/migrate.ts';
import { modelsCommand } from './commands/models.ts';
import { orderCommand } from './commands/order.ts';
import { resetCommand } from './commands/reset.ts';
import { serveCommand } from './commands/serve.ts';
import { chatWiring } from './commands/talk.ts';
import { tokenCommand } from './commands/token.ts';
import { understandCommand } from './commands/understand.ts';
import { ConfigError } from './config-error.ts';
import { readConfig, type Config } from './config.ts';
import { withBooksOf } from './with-books.ts';

const config = (): Config => readConfig(process.env);
const withBooks = withBooksOf(config);
const write = (text: string): void => {
  process.stdout.write(text);
};

const sayso = new Command('sayso')
  .description("Voice commerce on the customer's say-so.")
  .showHelpAfterError('(sayso --help shows what can be said)')
  .addCommand(serveCommand(config, write))
  .addCommand(chatCommand(chatWiring(config, withBooks)))
  .addCommand(tokenCommand(config, withBooks, write))
  .addCommand(understandCommand(write))
  .addCommand(modelsCommand(write))
  .addCommand(orderCommand(withBooks, write))
  .addCommand(migrateCommand(config, write))
  .addCommand(resetCommand(config, write));

// Whoever reads us may have seen enough, as `head` has: that is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await sayso.parseAsync();
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
}

/** What can be expected to go wrong says so itself; the rest is ours, and is named without its insides. */
function sentence(error: unknown): string {
  const expected = [CommandError, ConfigError, ModelsError, StoreError];
  if (error instanceof Error && expected.some((kind) => error instanceof kind)) return error.message;
  const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `Something broke that should not have (${name}).`;
}
