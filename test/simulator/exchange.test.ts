import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exchange } from '../../src/simulator/exchange.ts';
import { post } from '../../src/simulator/post.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listening(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/alexa`;
}

const send = (url: string, patienceSeconds = 8) =>
  exchange(post, {
    url,
    request: { hello: 'größe' },
    headers: async () => ({ 'x-a': '1' }),
    patienceSeconds,
  });

describe('an exchange with the server', () => {
  it('delivers the very bytes that were signed', async () => {
    const url = await listening((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        response.end(JSON.stringify({ body, header: request.headers['x-a'] }));
      });
    });

    expect(await send(url)).toEqual({ ok: true, response: { body: '{"hello":"größe"}', header: '1' } });
  });

  it.each([400, 403, 500, 503, 302, 204])('tells of a status of %i', async (status) => {
    const url = await listening((_request, response) =>
      response.writeHead(status, { location: '/elsewhere' }).end(),
    );

    expect(await send(url)).toEqual({ ok: false, fault: { kind: 'status', status } });
  });

  it.each(['', 'oops', '"text"', '[]', 'null'])('takes %j for no answer', async (body) => {
    const url = await listening((_request, response) => response.end(body));

    expect(await send(url)).toEqual({ ok: false, fault: { kind: 'not-an-answer' } });
  });

  it('tells that nobody is there', async () => {
    const url = await listening((_request, response) => response.end('{}'));
    await new Promise((resolve) => servers.pop()?.close(resolve));

    expect(await send(url)).toEqual({
      ok: false,
      fault: { kind: 'unreachable', url, cause: expect.any(Object) },
    });
  });

  it('gives up when the platform would', async () => {
    const url = await listening(() => undefined);

    expect(await send(url, 0.05)).toEqual({ ok: false, fault: { kind: 'too-slow', seconds: 0.05 } });
  });
});
