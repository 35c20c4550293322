import { afterAll, afterEach } from '@jest/globals';
import { attempts } from '../../../src/stores/sql/attempts.ts';
import { memoryIn } from '../../../src/stores/sql/memory-in.ts';
import { saysoMigrations } from '../../../src/stores/sql/migrations/sayso-migrations.ts';
import { attemptsContract } from '../../contracts/attempts.ts';
import { freshDatabase } from '../../servers/postgres.ts';

const database = await freshDatabase({ sets: [saysoMigrations] });

afterEach(async () => {
  await database.pool.query('truncate sayso.attempt');
});

afterAll(database.drop);

attemptsContract('the ledger in PostgreSQL', () => attempts(memoryIn(database.pool)));
