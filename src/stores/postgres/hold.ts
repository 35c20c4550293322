import { Client } from 'pg';

/** What we are to the server: the one that serves customers from it, or a command that needs it for a moment. */
export type Mode = 'serve' | 'attach';

/**
 * Our claim on a running server. It lives in the server itself, as advisory locks of one connection, and ends with our
 * process however that ends: there is no lock file to be left behind or to name a stranger.
 */
export interface Hold {
  /** Gives up the claim. If nobody else has one, calls `ifLast` while nobody can get one, and says so. */
  release(ifLast: () => void): Promise<boolean>;
}

export type Claim =
  | { readonly kind: 'held'; readonly hold: Hold }
  | { readonly kind: 'taken'; readonly by: string }
  /** The server is coming up or going down: look again. */
  | { readonly kind: 'unready'; readonly cause: unknown };

/** Two numbers make a PostgreSQL advisory lock: ours, and what it stands for. */
const OURS = 0x5a_75_0a;
const SERVING = 1;
const USING = 2;

/** Claims the server at this address. `onLost` is called when the claim ends without our doing. */
export async function claim(address: string, mode: Mode, onLost: () => void): Promise<Claim> {
  const client = new Client({
    connectionString: address,
    application_name: nameOf(mode),
    connectionTimeoutMillis: 5000,
  });
  // Without a listener the error of a broken connection would end the process; `end` follows and is acted upon.
  client.on('error', () => undefined);
  try {
    await client.connect();
    if (mode === 'serve' && !(await tryLock(client, SERVING))) {
      const by = await whoServes(client);
      await client.end();
      return { kind: 'taken', by };
    }
    await client.query('select pg_advisory_lock_shared($1, $2)', [OURS, USING]);
  } catch (cause) {
    // PostgreSQL refuses everybody while it recovers or shuts down, and then the caller looks again.
    await client.end().catch(() => undefined);
    return { kind: 'unready', cause };
  }
  return { kind: 'held', hold: holdOf(client, onLost) };
}

function holdOf(client: Client, onLost: () => void): Hold {
  let released = false;
  client.on('end', () => {
    if (!released) onLost();
  });
  return {
    release: async (ifLast) => {
      released = true;
      try {
        await client.query('select pg_advisory_unlock_shared($1, $2)', [OURS, USING]);
        const last = await tryLock(client, USING);
        if (last) ifLast();
        return last;
      } catch {
        // The server has ended without us, so there is nothing left to release.
        return false;
      } finally {
        await client.end().catch(() => undefined);
      }
    },
  };
}

async function tryLock(client: Client, what: number): Promise<boolean> {
  const { rows } = await client.query<{ readonly got: boolean }>(
    'select pg_try_advisory_lock($1, $2) as got',
    [OURS, what],
  );
  return rows[0]?.got === true;
}

const nameOf = (mode: Mode): string => `sayso ${mode}, process ${process.pid}`;

async function whoServes(client: Client): Promise<string> {
  const { rows } = await client.query<{ readonly name: string }>(
    `select application_name as name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and classid = $1 and objid = $2 and granted`,
    [OURS, SERVING],
  );
  return /process \d+/.exec(rows[0]?.name ?? '')?.[0] ?? 'a process that is just ending';
}
