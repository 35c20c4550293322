import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostmaster } from '../../../src/stores/postgres/postmaster.ts';
import { freshDatabase } from '../../servers/postgres.ts';
import { runSayso, startSayso, type Said, type ServingProcess } from '../../servers/sayso.ts';

// Processes take their time to start where two cores are shared by many.
jest.setTimeout(120_000);

let directory: string;
let server: ServingProcess;
let port: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sayso-cli-'));
  // PostgreSQL will not run as root, and whoever it runs as must get there.
  await chmod(directory, 0o755);
  server = await startSayso({ DATA_DIRECTORY: directory });
  port = new URL(server.url).port;
});
afterAll(async () => {
  await server.end('SIGKILL');
  await rm(directory, { recursive: true, force: true, maxRetries: 10 });
});

/** As a user types it in another terminal. */
const sayso = async (...args: readonly string[]): Promise<Said> =>
  runSayso(args, { DATA_DIRECTORY: directory, PORT: port });

const linesOf = ({ out }: Said): readonly string[] => out.trimEnd().split('\n');

describe('sayso serve', () => {
  it('says where it listens, and what to try next', () => {
    const { out } = server.said();

    expect(out).toMatch(
      /Sayso is listening at http:\/\/127\.0\.0\.1:\d+ with the demo shop, Corner Market\./,
    );
    expect(out).toContain(`npx sayso chat --as ada --url ${server.url}\n`);
    expect(out).toContain('npx sayso token');
    expect(out).toContain('Ctrl-C stops it.');
  });

  it('refuses the data of a server that is running, in a sentence', async () => {
    const { code, err, out } = await sayso('serve');

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(
      /^Another Sayso server \(process \d+\) is running on .+\. Stop it first, or give this one a directory of its own\.\n$/,
    );
  });

  it('refuses a port that is taken, in a sentence, and lets everything go', async () => {
    const database = await freshDatabase();

    const { code, err, out } = await runSayso(['serve'], {
      DATABASE_URL: database.url,
      LOG_LEVEL: 'error',
      PORT: port,
      // A connection that never comes about must not keep it from ending.
      REDIS_URL: 'redis://127.0.0.1:1',
    });
    await database.drop();

    expect({ code, err, out }).toEqual({
      code: 1,
      err: `Port ${port} is taken. Stop whatever listens there, or choose another: PORT=${Number(port) + 1} npm start\n`,
      out: '',
    });
  });
});

describe('beside it', () => {
  it('sayso token lists who shops here, and what is particular about each', async () => {
    const said = await sayso('token');

    expect(said).toMatchObject({ code: 0, err: '' });
    expect(linesOf(said).length).toBeGreaterThanOrEqual(6);
    for (const line of linesOf(said)) expect(line).toMatch(/^[a-z]+\t\S.+$/);
  });

  it('sayso token CUSTOMER prints a token that opens the account, and nothing else', async () => {
    const said = await sayso('token', 'ada');

    expect(said).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^sayso_[\w-]{43}\n$/) });
  });

  it('sayso token of nobody says whom there is', async () => {
    const { code, err, out } = await sayso('token', 'nobody');

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^There is no customer "nobody"\. There are: ada, ben, .+\.\n$/);
  });

  it('sayso chat talks to it, on both channels, and sayso order shows what was agreed', async () => {
    const script = join(directory, 'script.txt');
    await writeFile(script, 'reorder diapers\nno\nreorder diapers\nyes\n');

    const said = await sayso('chat', '--json', '--as', 'emma', script, '--channel', 'both');

    expect(said).toMatchObject({ code: 0, err: '' });
    const turns = linesOf(said).map((line) => JSON.parse(line) as Turn);
    expect(turns.map(({ channel }) => channel)).toEqual(
      Array.from({ length: 4 }, () => ['alexa', 'google']).flat(),
    );
    for (const turn of turns) expect(Object.keys(turn)).toEqual(['channel', 'request', 'response', 'speech']);
    expect(turns.at(-2)?.speech).toMatch(/To undo it/);
    expect(server.said().err).toContain(turns[0]?.request.request?.requestId ?? 'no id');

    const [newest = ''] = linesOf(await sayso('order'));
    expect(newest).toMatch(/^CM-\d+\t\d{4}-\d{2}-\d{2}T[\d:.]+Z\temma$/);
    const order = await sayso('order', newest.split('\t')[0] ?? '');
    expect(order).toMatchObject({ code: 0, err: '' });
    expect(order.out).toMatch(/Little Heron/);
    expect(order.out).toContain(`spoken      ${turns[4]?.speech ?? '?'}`);
    expect(order.out).toMatch(/total +\$\d/);
  });

  it('sayso order of nothing says so', async () => {
    expect(await sayso('order', 'CM-0')).toEqual({
      code: 1,
      out: '',
      err: 'There is no order "CM-0". Without an id, the newest are listed.\n',
    });
  });

  it('sayso migrate has nothing to do, however often', async () => {
    const said = await Promise.all([sayso('migrate'), sayso('migrate')]);

    expect(said).toEqual([UP_TO_DATE, UP_TO_DATE]);
  });

  it('sayso reset touches nothing unasked, and with --yes opens a fresh shop', async () => {
    expect(await sayso('reset')).toEqual({
      code: 1,
      out: '',
      err: 'Nothing was touched. To go ahead, answer yes, or say --yes.\n',
    });
    const { out: before } = await sayso('order');
    expect(before).toContain('\temma\n');

    expect(await sayso('reset', '--yes')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(
        /^Corner Market is open: \d{3,} things to buy, \d+ customers, \d+ orders\.\n$/,
      ),
    });
    expect(linesOf(await sayso('order'))[0]?.split('\t')[0]).not.toBe(before.split('\t')[0]);
  });

  it('none of them has disturbed it', async () => {
    const ready = await fetch(`${server.url}/health/ready`);

    expect(await ready.json()).toEqual({ status: 'ready', checks: { database: true, sessions: true } });
    expect(server.said().err).not.toMatch(/broke|"level":50/);
  });
});

it('Ctrl-C ends it in peace, and its PostgreSQL too', async () => {
  const ended = await server.end('SIGINT');

  expect(ended.code).toBe(0);
  expect(ended.err).toMatch(/"msg":"stopping: requests under way are answered first"\}\n$/);
  expect(findPostmaster(join(directory, 'postgres'))).toBeUndefined();
});

const UP_TO_DATE = { code: 0, err: '', out: 'The database is up to date.\n' };

interface Turn {
  readonly channel: string;
  readonly request: { readonly request?: { readonly requestId?: string } };
  readonly response: object;
  readonly speech: string;
}
