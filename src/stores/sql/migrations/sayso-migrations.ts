import type { MigrationSet } from '../migrate.ts';
import { memory } from './0001-memory.ts';
import { receipts } from './0002-receipts.ts';

/** How the tables came to be in which Sayso keeps what it must not forget, oldest first. */
export const saysoMigrations: MigrationSet = {
  name: 'sayso',
  migrations: { '0001-memory': memory, '0002-receipts': receipts },
};
