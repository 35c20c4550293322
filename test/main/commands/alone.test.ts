import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostmaster } from '../../../src/stores/postgres/postmaster.ts';
import { freshDatabase, type TestDatabase } from '../../servers/postgres.ts';
import { startRedis, type TestRedis } from '../../servers/redis.ts';
import { runSayso, startSayso } from '../../servers/sayso.ts';

// Processes take their time to start where two cores are shared by many.
jest.setTimeout(120_000);

describe('with nothing running', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'sayso-cli-'));
    // PostgreSQL will not run as root, and whoever it runs as must get there.
    await chmod(directory, 0o755);
  });
  afterAll(async () => rm(directory, { recursive: true, force: true, maxRetries: 10 }));

  it('sayso chat starts a server of its own, takes what is piped in, and leaves nothing behind', async () => {
    const said = await runSayso(
      ['chat', '--as', 'ada'],
      { DATA_DIRECTORY: directory },
      "where's my order\n\nthank you, stop",
    );

    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toMatch(/^alexa> where's my order\n {2}= OrderStatus\nalexa: .+laundry detergent/);
    expect(said.out).toMatch(/\(alexa hung up\)\n$/);
    expect(findPostmaster(join(directory, 'postgres'))).toBeUndefined();
  });

  it('sayso understand shows what a platform would hear', async () => {
    const { code, out } = await runSayso(['understand', 'two', 'more', 'of', 'the', 'dog', 'food'], {});

    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ intent: 'Reorder', slots: { item: { heard: 'dog food' } } });
  });

  it('sayso models check finds the models in order', async () => {
    expect(await runSayso(['models', 'check'], {})).toEqual({
      code: 0,
      err: '',
      out: 'The models are in order, and the packages are what they say.\n',
    });
  });

  it.each([['serve'], ['chat'], ['token']])(
    'sayso %s names everything that is wrong with the environment, and does nothing',
    async (...args) => {
      const { code, err, out } = await runSayso(args, { LOG_LEVEL: 'loud', PORT: 'http', REDIS_URL: 'here' });

      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toBe(
        [
          'The environment needs mending before Sayso can start:',
          '  LOG_LEVEL: must be one of fatal, error, warn, info, debug, silent',
          '  PORT: must be a whole number from 0 to 65535',
          '  REDIS_URL: cannot be used: it does not look like redis://host:port.',
          '',
        ].join('\n'),
      );
    },
  );

  it('sayso SOMETHING ELSE says what can be said', async () => {
    expect(await runSayso(['sing'], {})).toEqual({
      code: 1,
      out: '',
      err: "error: unknown command 'sing'\n(sayso --help shows what can be said)\n",
    });
  });

  it('a database that does not answer is a sentence, not a stack trace', async () => {
    const { code, err } = await runSayso(['serve'], {
      DATABASE_URL: 'postgresql://sayso:hunter2@127.0.0.1:1/sayso',
    });

    expect(code).toBe(1);
    expect(err).toBe('Nothing answers where the database should be. Check DATABASE_URL and the server.\n');
  });
});

describe('in production', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let env: Readonly<Record<string, string>>;
  beforeAll(async () => {
    database = await freshDatabase();
    redis = await startRedis();
    env = {
      ALEXA_SKILL_ID: 'amzn1.ask.skill.corner-market',
      DATABASE_URL: database.url,
      GOOGLE_PROJECT_ID: 'corner-market',
      HOST: '127.0.0.1',
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://voice.example.com',
      REDIS_URL: redis.url,
    };
  });
  afterAll(async () => {
    await database.drop();
    await redis.stop();
  });

  it('sayso serve waits for sayso migrate, which works once, whoever else tries at the same time', async () => {
    const early = await runSayso(['serve'], env);
    expect(early).toMatchObject({ code: 1, out: '' });
    expect(early.err).toMatch(
      /^The database is not up to date with this release \(sayso\/0001-memory, .+\)\. Run first: npx sayso migrate\n$/,
    );

    const migrations = await Promise.all([runSayso(['migrate'], env), runSayso(['migrate'], env)]);
    expect(migrations.map(({ code }) => code)).toEqual([0, 0]);
    expect(migrations.map(({ out }) => out.split('\n')[0]).sort()).toEqual([
      'Applied:',
      'The database is up to date.',
    ]);

    const server = await startSayso(env);
    expect(await (await fetch(`${server.url}/health/ready`)).json()).toMatchObject({ status: 'ready' });
    const ended = await server.end('SIGTERM');
    expect(ended).toMatchObject({ code: 0, out: `Sayso listens at ${server.url}\n` });
  });

  it.each([
    [['token', 'ada'], /^In production customers link their accounts themselves/],
    [['chat', '--as', 'ada'], /^In production nobody is talked to unasked/],
    [['reset', '--yes'], /^A shop in production is not reset/],
  ])('sayso %j is refused', async (args, why) => {
    const { code, err, out } = await runSayso(args, env, 'hello\n');

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(why);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
