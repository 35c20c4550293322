import { booksIn } from '../../../src/shops/embedded/books-in.ts';
import { shopMigrations } from '../../../src/shops/embedded/migrations/shop-migrations.ts';
import { shopContract } from '../../contracts/shop.ts';
import { freshDatabase } from '../../servers/postgres.ts';
import { embeddedWorld } from './embedded-world.ts';

shopContract('the embedded shop', async () => {
  const { drop, pool } = await freshDatabase({ sets: [shopMigrations] });
  return embeddedWorld(booksIn(pool), drop);
});
