import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { aWorld, CHANNELS, type World } from '../world.ts';
import { aLetter, deliver, wordsIn } from './letters.ts';

jest.setTimeout(30_000);

const log: string[] = [];
let world: World;
beforeAll(async () => {
  world = await aWorld({ env: { LOG_LEVEL: 'debug' }, log: (line) => log.push(line) });
});
afterAll(async () => world.end());

const LEVELS = 100_000;
const nested = `${'['.repeat(LEVELS)}${']'.repeat(LEVELS)}`;
const MEGABYTE = 1024 * 1024;

describe.each(CHANNELS)('a hostile body on %s', (channel) => {
  const send = async (body: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
    deliver(`${world.url}/${channel}`, body, headers);
  const help = aLetter(channel, { intent: 'Help' });

  it.each<[name: string, body: string | Buffer, status: number, error: string]>([
    ['that is empty', '', 400, 'bad_request'],
    ['that is not JSON', 'hello, who is there?', 400, 'bad_request'],
    ['that is half of some JSON', help.body.slice(0, help.body.length / 2), 400, 'bad_request'],
    ['that is JSON and then more', `${help.body}${help.body}`, 400, 'bad_request'],
    ['in UTF-16', Buffer.from(help.body, 'utf16le'), 400, 'bad_request'],
    [
      'of random bytes',
      Buffer.from(Array.from({ length: 512 }, (_, n) => (n * 89) % 256)),
      400,
      'bad_request',
    ],
    ['that is null', 'null', 400, 'bad_request'],
    ['that is a list', '[]', 400, 'bad_request'],
    ['that is a number', '1e999', 400, 'bad_request'],
    ['that is a text', '"hello"', 400, 'bad_request'],
    ['that is an empty object', '{}', 400, 'bad_request'],
    ['of 100,000 levels', nested, 400, 'bad_request'],
    ['of nothing but a prototype', '{"__proto__":{"request":{"type":"LaunchRequest"}}}', 400, 'bad_request'],
    ['of 5 MB', Buffer.alloc(5 * MEGABYTE, 'x'), 413, 'too_large'],
    ['of 5 MB of JSON', `{"request":"${'x'.repeat(5 * MEGABYTE)}"}`, 413, 'too_large'],
  ])('%s is refused, and nobody learns why', async (_name, body, status, error) => {
    const refused = await send(body, { 'content-type': 'application/json' });

    expect(refused).toEqual({
      status,
      type: 'application/json; charset=utf-8',
      text: JSON.stringify({ error }),
    });
  });

  it.each([
    ['gzip', gzipSync(help.body)],
    ['gzip', gzipSync(Buffer.alloc(50 * MEGABYTE))],
    ['deflate', Buffer.from(help.body)],
    ['br', Buffer.from('x')],
    ['nothing-we-know', Buffer.from(help.body)],
  ])('encoded as %s is refused unread', async (encoding, body) => {
    const refused = await send(body, { 'content-encoding': encoding });

    expect(refused.status).toBe(415);
    expect(JSON.parse(refused.text)).toEqual({ error: 'unsupported_encoding' });
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=x-none',
    'image/png',
    ';;;',
  ])('that calls itself %s is read for what it is', async (type) => {
    const answered = await send(help.body, { ...help.headers, 'content-type': type });

    expect(answered.status).toBe(200);
    expect(wordsIn(answered)).not.toBe('');
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])(
    'with %s everywhere is answered in words, and changes nothing here',
    async (key) => {
      const poison = `"${key}":{"${key}":{"polluted":"yes"},"value":"yes","name":"yes"}`;
      const body = help.body.replaceAll(/\{(?=")/g, `{${poison},`).replaceAll('{}', `{${poison}}`);

      const answered = await send(body, help.headers);

      expect(answered.status).toBe(200);
      expect(wordsIn(answered)).not.toBe('');
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      expect('polluted' in {}).toBe(false);
    },
  );

  it('with a list of 100,000 levels where words belong is answered in words', async () => {
    const { body, headers } = aLetter(channel, { intent: 'Reorder', slots: { item: 'DEEP' } });

    const answered = await send(body.replace('"DEEP"', nested), headers);

    expect(answered.status).toBe(200);
    expect(wordsIn(answered)).not.toBe('');
  });

  it('is followed by answers as good as ever', async () => {
    const ada = await world.at(channel, { as: 'ada' });

    expect(await ada.say("where's my order")).toMatch(/arrives today/);
    expect((await fetch(`${world.url}/health/live`)).status).toBe(200);
  });
});

it('broke nothing: no turn failed, and no error was logged', () => {
  const levels = log.map((line) => (JSON.parse(line) as { readonly level: number }).level);

  expect(levels.filter((level) => level >= 50)).toEqual([]);
});
