import { Client } from 'pg';

/** What PostgreSQL calls a database that is there already, and one that another process is just making. */
const THERE_ALREADY = ['42P04', '23505'];

/** Makes the database unless there is one. `name` is ours, never a customer's. */
export async function ensureDatabase(address: string, name: string): Promise<void> {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (error) {
    // Two processes may see that it is missing, and both make it.
    if (!THERE_ALREADY.includes(codeOf(error))) throw error;
  } finally {
    await client.end();
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
