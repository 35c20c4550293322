import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '../../src/main/config-error.ts';
import { readConfig } from '../../src/main/config.ts';

/** An environment that production starts in. */
const PRODUCTION = {
  ALEXA_SKILL_ID: 'amzn1.ask.skill.11111111-2222-3333-4444-555555555555',
  DATABASE_URL: 'postgresql://sayso@db.internal/sayso',
  GOOGLE_PROJECT_ID: 'corner-market',
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://voice.example.com',
  REDIS_URL: 'redis://cache.internal',
};

function complaintsIn(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const [first, ...rest] = error.message.split('\n');
    expect(first).toBe('The environment needs mending before Sayso can start:');
    return rest.map((line) => line.trim());
  }
}

describe('an environment in which nothing is set', () => {
  it('is a development server on this machine alone, with everything built in', () => {
    expect(readConfig({})).toEqual({
      alexaSkillId: undefined,
      databaseUrl: undefined,
      dataDirectory: 'data',
      googleProjectId: undefined,
      host: '127.0.0.1',
      logLevel: 'info',
      mail: undefined,
      port: 3000,
      production: false,
      publicUrl: undefined,
      quoteSeconds: 300,
      redisUrl: undefined,
      repeatSeconds: 900,
      replaySeconds: 3600,
      sessionSeconds: 86_400,
      stepUpAt: { USD: 10_000, EUR: 10_000, GBP: 8_000, JPY: 15_000, other: 10_000 },
      verifyRequests: true,
    });
  });

  it('is what one with empty variables is, as compose files and shells write them', () => {
    const names = [...Object.keys(PRODUCTION), 'HOST', 'LOG_LEVEL', 'PORT', 'SESSION_SECONDS', 'STEP_UP_AT'];

    expect(readConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readConfig({}));
  });
});

describe('a variable', () => {
  it.each<[name: string, value: string, field: keyof ReturnType<typeof readConfig>, read: unknown]>([
    ['ALEXA_SKILL_ID', 'amzn1.ask.skill.abc-1', 'alexaSkillId', 'amzn1.ask.skill.abc-1'],
    ['DATABASE_URL', 'postgres://u:p@h:1/n', 'databaseUrl', 'postgres://u:p@h:1/n'],
    ['DATABASE_URL', 'postgresql:///n?host=/run', 'databaseUrl', 'postgresql:///n?host=/run'],
    ['DATA_DIRECTORY', '/var/lib/sayso', 'dataDirectory', '/var/lib/sayso'],
    ['GOOGLE_PROJECT_ID', 'example.com:shop', 'googleProjectId', 'example.com:shop'],
    ['HOST', '0.0.0.0', 'host', '0.0.0.0'],
    ['HOST', '::1', 'host', '::1'],
    ['LOG_LEVEL', 'silent', 'logLevel', 'silent'],
    ['NODE_ENV', 'prod', 'production', false],
    ['NODE_ENV', 'test', 'production', false],
    ['PORT', '0', 'port', 0],
    ['PORT', '65535', 'port', 65_535],
    ['PUBLIC_URL', 'http://localhost:8080/voice//', 'publicUrl', 'http://localhost:8080/voice'],
    ['QUOTE_SECONDS', '1', 'quoteSeconds', 1],
    ['REDIS_URL', 'rediss://:secret@h:1/2', 'redisUrl', 'rediss://:secret@h:1/2'],
    ['REDIS_URL', 'redis+sentinel://a:1,b:2/main', 'redisUrl', 'redis+sentinel://a:1,b:2/main'],
    ['REDIS_URL', 'rediss+cluster://a:1,b:2', 'redisUrl', 'rediss+cluster://a:1,b:2'],
    ['REPEAT_SECONDS', '60', 'repeatSeconds', 60],
    ['REPLAY_SECONDS', '60', 'replaySeconds', 60],
    ['REQUEST_VERIFICATION', 'off', 'verifyRequests', false],
    ['SESSION_SECONDS', '31536000', 'sessionSeconds', 31_536_000],
    ['STEP_UP_AT', ' USD:5000, other:1 ', 'stepUpAt', { USD: 5_000, other: 1 }],
  ])('%s may be %s', (name, value, field, read) => {
    expect(readConfig({ [name]: value })[field]).toEqual(read);
  });

  it.each<[name: string, values: readonly string[], complaint: string]>([
    [
      'ALEXA_SKILL_ID',
      ['skill', 'amzn1.ask.skill.', 'amzn1.ask.skill.a b'],
      'must look like amzn1.ask.skill.…',
    ],
    [
      'DATABASE_URL',
      ['localhost', 'mysql://h/n', 'postgres'],
      'must be an address like postgresql://user@host/name',
    ],
    ['GOOGLE_PROJECT_ID', ['my project', 'a/b'], 'must be the id of a Google Cloud project'],
    ['HOST', ['http://localhost', 'a b'], 'must be a name or an address of this machine'],
    ['LOG_LEVEL', ['loud', 'INFO'], 'must be one of fatal, error, warn, info, debug, silent'],
    ['PORT', ['http', '-1', '65536', '3e3', '0x50', ' ', '80.5'], 'must be a whole number from 0 to 65535'],
    ['PUBLIC_URL', ['voice.example.com', 'ftp://a.b'], 'must be an address like https://voice.example.com'],
    ['PUBLIC_URL', ['https://a.b/?x=1', 'https://a.b/#x'], 'must end before any ? or #'],
    ['QUOTE_SECONDS', ['0', 'soon', '5m'], 'must be a whole number from 1 to 31536000'],
    ['REDIS_URL', ['localhost:6379'], 'cannot be used: it does not look like redis://host:port.'],
    [
      'REDIS_URL',
      ['redis://a,b'],
      'cannot be used: it names several hosts: say redis+sentinel:// or redis+cluster://.',
    ],
    ['REPEAT_SECONDS', ['-1'], 'must be a whole number from 1 to 31536000'],
    ['REPLAY_SECONDS', ['99999999999'], 'must be a whole number from 1 to 31536000'],
    ['REQUEST_VERIFICATION', ['false', 'yes', 'OFF'], 'must be one of on, off'],
    ['SESSION_SECONDS', ['forever'], 'must be a whole number from 1 to 31536000'],
    [
      'STEP_UP_AT',
      ['100', 'USD', 'USD:10.5', 'usd:1', 'USD:1,', 'USD:1;EUR:1'],
      'must look like USD:10000,EUR:10000,other:10000',
    ],
  ])('%s may not be one of %j', (name, values, complaint) => {
    expect(values.map((value) => complaintsIn({ [name]: value }))).toEqual(
      values.map(() => [`${name}: ${complaint}`]),
    );
  });

  it('is named without its value, which may be a secret', () => {
    const complaints = complaintsIn({
      DATABASE_URL: 'hunter2',
      REDIS_URL: 'redis//:hunter2@h',
      PORT: 'hunter2',
    });

    expect(complaints).toHaveLength(3);
    expect(complaints.join('\n')).not.toContain('hunter2');
  });

  it('is named together with all others that are wrong', () => {
    const names = [
      'DATABASE_URL',
      'LOG_LEVEL',
      'PORT',
      'PUBLIC_URL',
      'REDIS_URL',
      'SESSION_SECONDS',
      'STEP_UP_AT',
    ];

    const complaints = complaintsIn(Object.fromEntries(names.map((name) => [name, '?'])));

    expect(complaints.map((line) => line.split(':')[0])).toEqual(names);
  });
});

describe('production', () => {
  it('starts with everything that makes it safe, and listens to everybody', () => {
    expect(readConfig(PRODUCTION)).toMatchObject({ host: '0.0.0.0', production: true, verifyRequests: true });
    expect(readConfig({ ...PRODUCTION, HOST: '10.0.0.1' }).host).toBe('10.0.0.1');
  });

  it('names all that is missing', () => {
    expect(complaintsIn({ NODE_ENV: 'production' })).toEqual([
      'ALEXA_SKILL_ID: production answers one skill only; say which',
      'DATABASE_URL: production keeps orders in a PostgreSQL of its own; say where',
      'GOOGLE_PROJECT_ID: production checks whom Google meant; say which project',
      'PUBLIC_URL: production is reached over https; say where',
      'REDIS_URL: production keeps conversations in Redis, so that any process can go on with them; say where',
    ]);
  });

  it.each([
    ['PUBLIC_URL', 'http://voice.example.com', 'production is reached over https'],
    ['PUBLIC_URL', 'HTTP://voice.example.com', 'production is reached over https'],
    ['REQUEST_VERIFICATION', 'off', 'cannot be off in production'],
  ])('refuses to start with %s as %s', (name, value, complaint) => {
    expect(complaintsIn({ ...PRODUCTION, [name]: value })).toEqual([`${name}: ${complaint}`]);
  });

  it('names what is wrong and what is missing at once, each once', () => {
    expect(
      complaintsIn({ NODE_ENV: 'production', PUBLIC_URL: 'voice', REQUEST_VERIFICATION: 'off', PORT: 'x' }),
    ).toEqual([
      expect.stringMatching(/^ALEXA_SKILL_ID: /),
      expect.stringMatching(/^DATABASE_URL: /),
      expect.stringMatching(/^GOOGLE_PROJECT_ID: /),
      expect.stringMatching(/^PORT: must be/),
      expect.stringMatching(/^PUBLIC_URL: must be an address/),
      expect.stringMatching(/^REDIS_URL: /),
      'REQUEST_VERIFICATION: cannot be off in production',
    ]);
  });
});
