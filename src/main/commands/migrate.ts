import { Command } from 'commander';
import type { Config } from '../config.ts';
import { migrateBooks, openBooks } from '../open-books.ts';

/** `sayso migrate`: brings the tables up to date, under a lock, so that a fleet may start all at once. */
export const migrateCommand = (config: () => Config, write: (text: string) => void): Command =>
  new Command('migrate').description('Bring the database up to date with this release.').action(async () => {
    const books = await openBooks(config(), 'attach', () => undefined);
    try {
      const applied = await migrateBooks(books);
      write(
        applied.length === 0
          ? 'The database is up to date.\n'
          : `Applied:\n${applied.map((name) => `  ${name}\n`).join('')}`,
      );
    } finally {
      await books.close();
    }
  });
