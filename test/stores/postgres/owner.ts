/** A process that owns the PostgreSQL of a directory until it is told to end, or killed. Prints one line when ready. */
import { startPostgres } from '../../../src/stores/postgres/start-postgres.ts';

const [, , directory = '', mode] = process.argv;

const postgres = await startPostgres({
  directory,
  mode: mode === 'attach' ? 'attach' : 'serve',
  log: () => undefined,
});
process.stdout.write(`${postgres.url}\n`);
process.stdin.resume();
process.stdin.once('end', () => {
  void postgres.stop().then(() => process.exit(0));
});
