import { describe, expect, it } from '@jest/globals';
import express from 'express';
import type { IncomingHttpHeaders } from 'node:http';
import { signedRoute, type SignedRoute } from '../../src/http/signed-route.ts';
import { asking, valueOf } from './ask.ts';

function aRoute(about: Partial<SignedRoute> = {}) {
  const answered: { readonly body: unknown; readonly headers: IncomingHttpHeaders }[] = [];
  const refused: string[] = [];
  const verified: { readonly bytes: Buffer; readonly headers: IncomingHttpHeaders }[] = [];
  const route = signedRoute({
    verify: async (bytes, headers) => {
      verified.push({ bytes, headers });
      return { ok: true };
    },
    answer: async (body, headers) => {
      answered.push({ body, headers });
      return { status: 200, body: { fine: true } };
    },
    refused: (why) => refused.push(why),
    ...about,
  });
  return { ask: asking(express().use('/', route)), answered, refused, verified };
}

describe('a signed route', () => {
  it('verifies the bytes exactly as they came, and answers what they say', async () => {
    const { ask, answered, verified } = aRoute();
    const bytes = '{ "a" : 1.0,\r\n"a":"\\u00e9 é",\t"b":[ ] }\n';

    const answer = await ask('POST', '/', bytes, { 'x-signed': 'yes' });

    expect(answer.status).toBe(200);
    expect(valueOf(answer)).toEqual({ fine: true });
    expect(verified.map((each) => each.bytes.toString('utf8'))).toEqual([bytes]);
    expect(verified[0]?.headers['x-signed']).toBe('yes');
    expect(answered.map((each) => each.body)).toEqual([{ a: 'é é', b: [] }]);
    expect(answered[0]?.headers['x-signed']).toBe('yes');
  });

  it('answers nothing that is not genuine: why is for the log alone', async () => {
    const { ask, answered, refused } = aRoute({ verify: async () => ({ ok: false, why: 'expired' }) });

    const answer = await ask('POST', '/', '{"hello":"there"}');

    expect(answer.status).toBe(400);
    expect(valueOf(answer)).toEqual({ error: 'bad_request' });
    expect(refused).toEqual(['expired']);
    expect(answered).toEqual([]);
  });

  it('verifies before it reads: a forger does not learn that it was no JSON', async () => {
    const { ask, refused } = aRoute({ verify: async () => ({ ok: false, why: 'forged' }) });

    await ask('POST', '/', '{');

    expect(refused).toEqual(['forged']);
  });

  it.each(['', '{', 'hello', '{"a":1}{"b":2}', '\ufeff{}'])('refuses %j, which is no JSON', async (bytes) => {
    const { ask, answered, refused } = aRoute();

    const answer = await ask('POST', '/', bytes);

    expect(answer.status).toBe(400);
    expect(valueOf(answer)).toEqual({ error: 'bad_request' });
    expect(refused).toEqual(['not-json']);
    expect(answered).toEqual([]);
  });

  it('takes 256 KB and not a byte more', async () => {
    const { ask, answered, verified } = aRoute();
    const most = JSON.stringify('x'.repeat(256 * 1024 - 2));

    expect((await ask('POST', '/', most)).status).toBe(200);
    expect((await ask('POST', '/', `${most} `)).status).toBe(413);
    expect(verified).toHaveLength(1);
    expect(answered).toHaveLength(1);
  });

  it('gives the status that the answer has', async () => {
    const { ask } = aRoute({ answer: async () => ({ status: 400, body: { error: 'bad_request' } }) });

    const answer = await ask('POST', '/', '{}');

    expect(answer.status).toBe(400);
    expect(valueOf(answer)).toEqual({ error: 'bad_request' });
  });
});
