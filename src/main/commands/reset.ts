import { Command } from 'commander';
import { createInterface } from 'node:readline/promises';
import { seedDemoShop } from '../../shops/embedded/demo/seed.ts';
import { emptyShop } from '../../shops/embedded/empty-shop.ts';
import { forgetEverything } from '../../stores/sql/forget-everything.ts';
import { CommandError } from '../command-error.ts';
import type { Config } from '../config.ts';
import { migrateBooks, openBooks } from '../open-books.ts';

/** `sayso reset`: a fresh demo shop in place of whatever is there. Asks first, and never touches production. */
export const resetCommand = (config: () => Config, write: (text: string) => void): Command =>
  new Command('reset')
    .description('Throw the shop away, orders and all, and open a fresh demo shop.')
    .option('--yes', 'do not ask', false)
    .action(async ({ yes }: { readonly yes: boolean }) => {
      const settings = config();
      if (settings.production)
        throw new CommandError('A shop in production is not reset. Nothing was touched.');
      if (!yes && !(await confirmed(settings))) {
        throw new CommandError('Nothing was touched. To go ahead, answer yes, or say --yes.');
      }
      const books = await openBooks(settings, 'attach', () => undefined);
      try {
        await migrateBooks(books);
        await emptyShop(books.shop);
        await forgetEverything(books.memory);
        const seeding = await seedDemoShop(books.shop, new Date());
        if (seeding.kind === 'seeded') {
          write(
            `Corner Market is open: ${seeding.variants} things to buy, ${seeding.customers} customers, ${seeding.orders} orders.\n`,
          );
        }
      } finally {
        await books.close();
      }
    });

async function confirmed({ databaseUrl, dataDirectory }: Config): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const where = databaseUrl === undefined ? `under ${dataDirectory}` : 'in the database of DATABASE_URL';
    const answer = await terminal.question(
      `This throws away the shop ${where}, with all its orders. Sure? (yes/no) `,
    );
    return answer.trim().toLowerCase() === 'yes';
  } finally {
    terminal.close();
  }
}
