import { seedDemoShop } from '../shops/embedded/demo/seed.ts';
import type { Config } from './config.ts';
import { migrateBooks, openBooks, type OpenBooks } from './open-books.ts';

/** Does some work on the database, and closes it again whatever happens. */
export type WithBooks = <T>(work: (books: OpenBooks) => Promise<T>) => Promise<T>;

/** A command works on the database that a running server uses, or starts it for a moment. */
export const withBooksOf =
  (config: () => Config): WithBooks =>
  async (work) => {
    const settings = config();
    const books = await openBooks(settings, 'attach', () => undefined);
    try {
      if (!settings.production) {
        await migrateBooks(books);
        if (settings.databaseUrl === undefined) await seedDemoShop(books.shop, new Date());
      }
      return await work(books);
    } finally {
      await books.close();
    }
  };
