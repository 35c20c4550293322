import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage, type RequestListener } from 'node:http';
import { connect } from 'node:net';
import { ConfigError } from '../../src/main/config-error.ts';
import { listen, type Listening } from '../../src/main/listen.ts';

const HERE = { host: '127.0.0.1', port: 0 };

const open: Listening[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(async ({ stop }) => stop()));
});

async function start(app: RequestListener, where = HERE): Promise<Listening> {
  const listening = await listen(app, where);
  open.push(listening);
  return listening;
}

const hello: RequestListener = (_request, response) => response.end('hello');

describe('listening', () => {
  it('says where, on whichever port was free', async () => {
    const { url } = await start(hello);

    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(url)).text()).toBe('hello');
  });

  it('says localhost when it listens everywhere', async () => {
    const { url } = await start(hello, { host: '0.0.0.0', port: 0 });

    expect(url).toMatch(/^http:\/\/localhost:\d+$/);
  });

  it('says in a sentence that the port is taken, and which to try', async () => {
    const { url } = await start(hello);
    const port = Number(new URL(url).port);

    await expect(listen(hello, { ...HERE, port })).rejects.toThrow(
      new ConfigError(
        `Port ${port} is taken. Stop whatever listens there, or choose another: PORT=${port + 1} npm start`,
      ),
    );
  });

  it('says in a sentence that an address is not ours', async () => {
    // RFC 5737: nobody's.
    await expect(listen(hello, { host: '192.0.2.1', port: 0 })).rejects.toThrow(
      new ConfigError(
        '"192.0.2.1" is not an address of this machine. Set HOST to one that is, or leave it out.',
      ),
    );
  });
});

describe('stopping', () => {
  it('lets a request that is under way be answered, and takes no more', async () => {
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let arrived = (): void => undefined;
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const { stop, url } = await listen((_request, response) => {
      arrived();
      void asked.then(() => response.end('just in time'));
    }, HERE);
    const answered = fetch(url).then(async (response) => response.text());
    await arrival;

    const stopped = stop();
    await expect(fetch(url)).rejects.toThrow();
    answer();

    expect(await answered).toBe('just in time');
    await stopped;
  });

  it('does not wait for connections that only might bring another request', async () => {
    const { stop, url } = await listen(hello, HERE);
    const agent = new Agent({ keepAlive: true });
    const [response] = (await once(get(url, { agent }), 'response')) as [IncomingMessage];
    response.resume();
    await once(response, 'end');
    const silent = connect(Number(new URL(url).port), '127.0.0.1');
    await once(silent, 'connect');

    await stop();

    agent.destroy();
    silent.destroy();
  });
});
