import { Pool, types, type CustomTypesConfig } from 'pg';

export interface PoolSettings {
  /** What DATABASE_URL says. */
  readonly url: string;
  readonly log: (line: string) => void;
  /** How the connections are called in the server's own lists. */
  readonly applicationName?: string;
  readonly size?: number;
  /** A statement that runs longer is given up: a conversation has eight seconds. 0 for what may take its time. */
  readonly statementTimeoutMs?: number;
}

/**
 * Connections to the database that all rooms share. Nothing is connected before it is needed, nobody waits for long,
 * and a connection that breaks costs whoever was using it an error, never the process.
 */
export function openPool({ statementTimeoutMs = 5000, ...settings }: PoolSettings): Pool {
  const pool = new Pool({
    connectionString: settings.url,
    application_name: settings.applicationName ?? 'sayso',
    max: settings.size ?? 20,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 30_000,
    idle_in_transaction_session_timeout: 15_000,
    keepAlive: true,
    types: plainTypes,
    // The server gives up first and says why; ours is for a server that no longer says anything.
    ...(statementTimeoutMs > 0 && {
      statement_timeout: statementTimeoutMs,
      query_timeout: statementTimeoutMs + 1000,
    }),
  });
  return survivingBreaks(pool, ({ message }) => {
    settings.log(`A connection to the database broke: ${message}`);
  });
}

/** One more connection to where this pool leads, for work that may take its time. Whoever asks for it ends it. */
export function openPatientPool({ options }: Pool): Pool {
  const unlimited = { statement_timeout: 0, query_timeout: 0, idle_in_transaction_session_timeout: 0 };
  // What it was working on fails, which says enough.
  return survivingBreaks(new Pool({ ...options, ...unlimited, max: 1 }), () => undefined);
}

function survivingBreaks(pool: Pool, onError: (error: Error) => void): Pool {
  pool.on('error', onError);
  // The pool listens to idle connections only; one that breaks while it is in use would end the process.
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}

/** How PostgreSQL numbers its types. */
const BIGINT = 20;
const DATE = 1082;

/** bigint as a number, for as long as a number can tell it apart from its neighbours; a date stays the day it is. */
const plainTypes: CustomTypesConfig = {
  getTypeParser: (id, format): unknown => {
    if (format === 'binary') return types.getTypeParser(id, format);
    return PLAIN.get(id) ?? types.getTypeParser(id, format);
  },
};

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`too large to be a number: ${text}`);
  return value;
}

const PLAIN = new Map<number, (text: string) => unknown>([
  [BIGINT, wholeNumber],
  [DATE, (text) => text],
]);
