import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { findPostmaster } from '../../../src/stores/postgres/postmaster.ts';
import { startPostgres, type EmbeddedPostgres } from '../../../src/stores/postgres/start-postgres.ts';
import { runSource, type SourceProcess } from '../../servers/sources.ts';

// Every start is a real one, and initdb alone takes a second or more where two cores are shared by many.
jest.setTimeout(60_000);

describe('the embedded PostgreSQL', () => {
  const directory = mkdtempSync(join(tmpdir(), 'sayso-postgres-'));
  const cluster = join(realpathSync(directory), 'postgres');
  let started: { stop(): Promise<void> }[];
  let processes: SourceProcess[];
  let lines: string[];

  // PostgreSQL will not run as root, and whoever it runs as must get there.
  beforeAll(() => {
    chmodSync(directory, 0o755);
  });

  beforeEach(() => {
    started = [];
    processes = [];
    lines = [];
  });

  afterEach(async () => {
    for (const owner of processes) await owner.kill();
    for (const postgres of started) await postgres.stop();
    // What a killed owner has left behind ends with the last of those who attach to it.
    await (await startPostgres({ directory, mode: 'attach', log: () => undefined })).stop();
  });

  afterAll(() => {
    rmSync(directory, { recursive: true, force: true, maxRetries: 20 });
  });

  const start = async (mode: 'serve' | 'attach', where = directory): Promise<EmbeddedPostgres> => {
    const postgres = await startPostgres({ directory: where, mode, log: (line) => lines.push(line) });
    started.push(postgres);
    return postgres;
  };

  const startElsewhere = async (mode: 'serve' | 'attach'): Promise<SourceProcess> => {
    const owner = await runSource(new URL('./owner.ts', import.meta.url), [directory, mode]);
    processes.push(owner);
    return owner;
  };

  const keep = async (url: string, item: string): Promise<void> => {
    await query(url, `drop table if exists kept; create table kept as select '${item}' as item`);
  };

  const kept = async (url: string): Promise<unknown> => query(url, 'select item from kept');

  it('makes a database on first use, and keeps it for the next time', async () => {
    const fresh = join(directory, 'fresh');

    const first = await start('serve', fresh);
    await keep(first.url, 'dog food');
    await first.stop();
    const second = await start('serve', fresh);

    expect(first.attached).toBe(false);
    expect(second.url).toBe(first.url);
    expect(await kept(second.url)).toEqual([{ item: 'dog food' }]);
  });

  it('ends with whoever started it', async () => {
    const postgres = await start('serve');

    await postgres.stop();

    expect(findPostmaster(cluster)).toBeUndefined();
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
  });

  it('adopts what a killed server left running, with all that was committed', async () => {
    const owner = await startElsewhere('serve');
    await keep(owner.firstLine, 'tea');
    const orphan = findPostmaster(cluster);
    await owner.kill();

    const postgres = await start('serve');

    expect(postgres.attached).toBe(true);
    expect(findPostmaster(cluster)).toEqual(orphan);
    expect(await kept(postgres.url)).toEqual([{ item: 'tea' }]);

    await postgres.stop();

    expect(findPostmaster(cluster)).toBeUndefined();
  });

  it('recovers when PostgreSQL itself was killed along with its owner', async () => {
    const owner = await startElsewhere('serve');
    await keep(owner.firstLine, 'tea');
    process.kill(findPostmaster(cluster)?.pid ?? 0, 'SIGKILL');
    await owner.kill();

    const postgres = await start('serve');

    expect(postgres.attached).toBe(false);
    expect(await kept(postgres.url)).toEqual([{ item: 'tea' }]);
  });

  it('refuses a second server while the first one lives, and names it', async () => {
    const owner = await startElsewhere('serve');

    await expect(start('serve')).rejects.toMatchObject({
      code: 'postgres-in-use',
      message: `Another Sayso server (process ${owner.child.pid ?? 0}) is running on ${directory}. Stop it first, or give this one a directory of its own.`,
    });
    expect(await query(owner.firstLine, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('lets a command attach to a running server, and leaves it running', async () => {
    const owner = await startElsewhere('serve');

    const command = await start('attach');
    expect(command.attached).toBe(true);
    expect(command.url).toBe(owner.firstLine);
    await command.stop();

    expect(await query(owner.firstLine, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('starts for a command when no server runs, and ends with it', async () => {
    const command = await start('attach');
    expect(command.attached).toBe(false);
    expect(await query(command.url, 'select 1 as n')).toEqual([{ n: 1 }]);

    await command.stop();

    expect(findPostmaster(cluster)).toBeUndefined();
  });

  it('stays for a command that is not done yet when the server stops', async () => {
    const server = await start('serve');
    const command = await start('attach');

    await server.stop();
    expect(await query(command.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    await command.stop();

    expect(findPostmaster(cluster)).toBeUndefined();
  });

  it('comes up once for several that start at the same moment', async () => {
    const all = await Promise.all([start('attach'), start('attach'), start('attach')]);

    expect(all.filter(({ attached }) => !attached)).toHaveLength(1);
    expect(new Set(all.map(({ url }) => url)).size).toBe(1);
  });

  it('starts again when PostgreSQL ends by itself', async () => {
    const postgres = await start('serve');
    const before = findPostmaster(cluster)?.pid ?? 0;

    process.kill(before, 'SIGKILL');
    const after = await start('attach');

    expect(findPostmaster(cluster)?.pid).not.toBe(before);
    expect(await query(postgres.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    await after.stop();
    expect(lines).toEqual(['PostgreSQL has broken off; starting it again where it has ended.']);
  });

  it('is not fooled by a stranger who got the number of the last PostgreSQL', async () => {
    const first = await start('serve');
    const pidFile = join(cluster, 'postmaster.pid');
    const left = readFileSync(pidFile, 'utf8');
    await first.stop();
    // As after a power cut: the file is still there, and the number belongs to somebody else now.
    writeFileSync(pidFile, left.replace(/^\d+/, String(process.ppid)), { mode: 0o600 });

    const second = await start('serve');

    expect(second.attached).toBe(false);
    expect(await query(second.url, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('finds room for its socket however long the way to the data is', async () => {
    const deep = join(directory, 'd'.repeat(120));
    cpSync(cluster, join(deep, 'postgres'), { recursive: true });

    const postgres = await start('serve', deep);

    expect(await query(postgres.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    const socket = new URL(postgres.url).searchParams.get('host') ?? '';
    expect(socket.length).toBeLessThan(90);
    await postgres.stop();
    rmSync(socket, { recursive: true, force: true });
  });

  it('takes any name for a directory', async () => {
    const odd = join(directory, `o'dd, "näme" %41`);
    cpSync(cluster, join(odd, 'postgres'), { recursive: true });

    const postgres = await start('serve', odd);

    expect(await query(postgres.url, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('lets nobody but its owner near the socket', async () => {
    const postgres = await start('serve');

    const socket = new URL(postgres.url).searchParams.get('host') ?? '';

    expect(statSync(socket).mode & 0o077).toBe(0);
  });

  it('says so when something else is in its place', async () => {
    const taken = join(directory, 'taken');
    mkdirSync(join(taken, 'postgres'), { recursive: true });
    writeFileSync(join(taken, 'postgres', 'holiday.jpg'), '');

    await expect(start('serve', taken)).rejects.toMatchObject({
      name: 'StoreError',
      message: `${join(realpathSync(taken), 'postgres')} is in the way: move it elsewhere and start again.`,
    });
    expect(readdirSync(taken)).toEqual(['postgres']);
  });

  it('says so when the data was made by another version', async () => {
    const old = join(directory, 'old');
    cpSync(cluster, join(old, 'postgres'), { recursive: true });
    writeFileSync(join(old, 'postgres', 'PG_VERSION'), '11\n');

    await expect(start('serve', old)).rejects.toMatchObject({ name: 'StoreError', code: 'postgres-version' });
  });

  it('says so when the directory is a file', async () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');

    await expect(start('serve', file)).rejects.toMatchObject({
      name: 'StoreError',
      message: `${file} is in the way: it is not a directory. Move it elsewhere and start again.`,
    });
  });
});

async function query(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
