import { afterEach } from '@jest/globals';
import type { RequestListener } from 'node:http';
import { listen, type Listening } from '../../src/main/listen.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export type Ask = (
  method: string,
  path: string,
  body?: string,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>;

const open: Listening[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(async ({ stop }) => stop()));
});

/** Asks an app over HTTP, which listens until the test is over. */
export function asking(app: RequestListener): Ask {
  const listening = listen(app, { host: '127.0.0.1', port: 0 }).then((server) => {
    open.push(server);
    return server;
  });
  return async (method, path, body, headers = {}) => {
    const { url } = await listening;
    const answer = await fetch(`${url}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: Buffer.from(body) }),
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
}

/** An answer in JSON, as a value. */
export const valueOf = ({ text }: Answer): unknown => JSON.parse(text);
