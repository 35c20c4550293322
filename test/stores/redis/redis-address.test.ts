import { describe, expect, it } from '@jest/globals';
import { redisAddress } from '../../../src/stores/redis/redis-address.ts';

describe('REDIS_URL', () => {
  it.each([
    ['redis://localhost', { kind: 'single', tls: false, hosts: [{ host: 'localhost', port: 6379 }], db: 0 }],
    [
      'rediss://sayso:s%40ys%3Ao:1@cache.example:6380/3',
      {
        kind: 'single',
        tls: true,
        username: 'sayso',
        password: 's@ys:o:1',
        hosts: [{ host: 'cache.example', port: 6380 }],
        db: 3,
      },
    ],
    [
      'redis://:secret@[::1]:7000?db=2',
      { kind: 'single', tls: false, password: 'secret', hosts: [{ host: '::1', port: 7000 }], db: 2 },
    ],
    [
      'redis+sentinel://:secret@one:1001,two/mymaster?db=4&sentinelPassword=other',
      {
        kind: 'sentinel',
        tls: false,
        password: 'secret',
        hosts: [
          { host: 'one', port: 1001 },
          { host: 'two', port: 26_379 },
        ],
        name: 'mymaster',
        db: 4,
        sentinelPassword: 'other',
      },
    ],
    [
      'rediss+cluster://one:7001,two:7002,three',
      {
        kind: 'cluster',
        tls: true,
        hosts: [
          { host: 'one', port: 7001 },
          { host: 'two', port: 7002 },
          { host: 'three', port: 6379 },
        ],
      },
    ],
  ])('reads %s', (url, address) => {
    expect(redisAddress(url)).toEqual(address);
  });

  it.each([
    ['', 'it does not look like redis://host:port'],
    ['localhost:6379', 'it does not look like redis://host:port'],
    ['http://:hunter2@localhost', 'it does not look like redis://host:port'],
    ['redis+nonsense://localhost', 'it does not look like redis://host:port'],
    ['redis://:hunter2@', 'it does not look like redis://host:port'],
    ['redis://:hunter2@localhost:99999', 'a host is not of the form host:port'],
    ['redis://:hunter2@localhost:0', 'a host is not of the form host:port'],
    ['redis://:hunter2@one,,two', 'a host is not of the form host:port'],
    ['redis://:hunter2@one,two', 'it names several hosts: say redis+sentinel:// or redis+cluster://'],
    ['redis://:hunter2@localhost/shop', 'the database is not a number'],
    ['redis://:hunter2@localhost/-1', 'the database is not a number'],
    ['redis://:hunter2%@localhost', 'a % in it must be written as %25'],
    ['redis://localhost?timeout=5', '"timeout" is not an option of it'],
    ['redis+sentinel://:hunter2@one', 'the name of the master is missing: redis+sentinel://host:port/name'],
    ['redis+cluster://:hunter2@one/2', 'a cluster has no numbered databases'],
  ])('refuses %j, says why, and keeps the password to itself', (url, why) => {
    const reading = () => redisAddress(url);

    expect(reading).toThrow(`REDIS_URL cannot be used: ${why}.`);
    expect(reading).not.toThrow('hunter2');
  });
});
