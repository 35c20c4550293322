import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchChainWith } from '../../../../src/channels/alexa/verification/fetch-chain.ts';

describe('P1 the certificate download', () => {
  let server: Server;
  let base: string;
  const visited: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      visited.push(request.url ?? '');
      if (request.url === '/moved') response.writeHead(302, { location: '/chain.pem' }).end();
      else if (request.url === '/huge') response.end('x'.repeat(64 * 1024 + 1));
      else if (request.url === '/largest') response.end('x'.repeat(64 * 1024));
      else if (request.url === '/chain.pem') response.end('certificates');
      else if (request.url !== '/silent') response.writeHead(403).end('denied');
    });
    await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const never = new AbortController();
  const download = (path: string) => fetchChainWith(fetch, () => never.signal)(`${base}${path}`);

  it('gives the text at an address, up to 64 KB', async () => {
    expect(await download('/chain.pem')).toBe('certificates');
    expect(await download('/largest')).toHaveLength(64 * 1024);
  });

  it('follows no redirect', async () => {
    visited.length = 0;

    await expect(download('/moved')).rejects.toThrow();

    expect(visited).toEqual(['/moved']);
  });

  it('rejects what is too large and what is not there', async () => {
    await expect(download('/huge')).rejects.toThrow('too large');
    await expect(download('/absent')).rejects.toThrow('403');
  });

  it('gives up at its deadline', async () => {
    const deadline = new AbortController();
    server.once('request', () => {
      deadline.abort(new Error('too slow'));
    });

    await expect(fetchChainWith(fetch, () => deadline.signal)(`${base}/silent`)).rejects.toThrow('too slow');
  });
});
