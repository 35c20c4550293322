import { StoreError } from '../error.ts';

interface Host {
  readonly host: string;
  readonly port: number;
}

interface Access {
  readonly tls: boolean;
  readonly username?: string;
  readonly password?: string;
}

/** Where Redis is, in any of the ways it is run. */
export type RedisAddress = Access &
  (
    | { readonly kind: 'single'; readonly hosts: readonly Host[]; readonly db: number }
    | {
        readonly kind: 'sentinel';
        readonly hosts: readonly Host[];
        readonly name: string;
        readonly db: number;
        readonly sentinelPassword?: string;
      }
    | { readonly kind: 'cluster'; readonly hosts: readonly Host[] }
  );

const URL_OF_REDIS =
  /^(?<scheme>rediss?)(?:\+(?<kind>sentinel|cluster))?:\/\/(?:(?<user>[^@/?]*)@)?(?<hosts>[^@/?]+)(?:\/(?<path>[^?]*))?(?:\?(?<query>.*))?$/;

/**
 * Reads REDIS_URL: `redis://`, `redis+sentinel://host,host/name?db=0` or `redis+cluster://host,host`, each with `rediss`
 * for TLS. What is wrong with it is said without repeating it, for it may hold a password.
 */
export function redisAddress(url: string): RedisAddress {
  const groups = URL_OF_REDIS.exec(url)?.groups;
  if (groups === undefined) throw bad('it does not look like redis://host:port');
  const { scheme, kind, user, hosts = '', path = '', query } = groups;
  const options = new URLSearchParams(query);
  const access = { tls: scheme === 'rediss', ...credentials(user) };
  if (kind === 'sentinel') {
    return { ...access, kind, hosts: hostsIn(hosts, 26_379), ...sentinel(path, options) };
  }
  if (kind === 'cluster') {
    if (path !== '' && path !== '0') throw bad('a cluster has no numbered databases');
    refuseOthers(options, []);
    return { ...access, kind, hosts: hostsIn(hosts, 6379) };
  }
  return { ...access, kind: 'single', hosts: oneOf(hostsIn(hosts, 6379)), db: single(path, options) };
}

function single(path: string, options: URLSearchParams): number {
  refuseOthers(options, ['db']);
  return database(options.get('db') ?? path);
}

function sentinel(path: string, options: URLSearchParams) {
  refuseOthers(options, ['db', 'sentinelPassword']);
  if (path === '') throw bad('the name of the master is missing: redis+sentinel://host:port/name');
  const sentinelPassword = options.get('sentinelPassword');
  return {
    name: decoded(path),
    db: database(options.get('db') ?? ''),
    ...(sentinelPassword !== null && { sentinelPassword }),
  };
}

function hostsIn(list: string, usualPort: number): readonly Host[] {
  return list.split(',').map((entry) => {
    const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(entry) ?? [];
    const host = bracketed ?? plain;
    if (host === undefined || Number(port ?? 1) < 1 || Number(port ?? 1) > 65_535) {
      throw bad('a host is not of the form host:port');
    }
    return { host, port: port === undefined ? usualPort : Number(port) };
  });
}

function oneOf(hosts: readonly Host[]): readonly Host[] {
  if (hosts.length === 1) return hosts;
  throw bad('it names several hosts: say redis+sentinel:// or redis+cluster://');
}

function credentials(user: string | undefined): Omit<Access, 'tls'> {
  if (user === undefined) return {};
  const [username = '', ...rest] = user.split(':');
  return {
    ...(username !== '' && { username: decoded(username) }),
    ...(rest.length > 0 && { password: decoded(rest.join(':')) }),
  };
}

function database(text: string): number {
  if (!/^\d{0,4}$/.test(text)) throw bad('the database is not a number');
  return Number(text);
}

function refuseOthers(options: URLSearchParams, known: readonly string[]): void {
  const other = [...options.keys()].find((name) => !known.includes(name));
  if (other !== undefined) throw bad(`${JSON.stringify(other)} is not an option of it`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    throw bad('a % in it must be written as %25', cause);
  }
}

const bad = (what: string, cause?: unknown): StoreError =>
  new StoreError('redis-address', `REDIS_URL cannot be used: ${what}.`, { cause });
