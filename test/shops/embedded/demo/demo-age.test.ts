import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { booksIn } from '../../../../src/shops/embedded/books-in.ts';
import { demoAge } from '../../../../src/shops/embedded/demo/demo-age.ts';
import { seedDemoShop } from '../../../../src/shops/embedded/demo/seed.ts';
import { MIGRATIONS } from '../../../../src/main/open-books.ts';
import { freshDatabase, type TestDatabase } from '../../../servers/postgres.ts';

const seededAt = new Date('2026-11-18T15:00:00Z');
let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase({ sets: MIGRATIONS });
});

afterAll(() => database.drop());

it('knows for how many days the demo shop has been standing still', async () => {
  const books = booksIn(database.pool);
  expect(await demoAge(books, seededAt)).toBe(0);

  await seedDemoShop(books, seededAt);
  expect(await demoAge(books, seededAt)).toBe(0);
  expect(await demoAge(books, new Date('2026-11-21T15:00:00Z'))).toBe(3);
});
