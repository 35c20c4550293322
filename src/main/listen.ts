import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError } from './config-error.ts';
import type { Config } from './config.ts';

export interface Listening {
  readonly url: string;
  /** Takes no new requests, and lets those under way be answered. */
  readonly stop: () => Promise<void>;
}

/** Listens where the configuration says, or says in a sentence why it cannot. */
export async function listen(
  app: RequestListener,
  config: Pick<Config, 'host' | 'port'>,
): Promise<Listening> {
  let underWay = 0;
  const server = createServer(PATIENCE, (request, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
    });
    app(request, response);
  });
  await listening(server, config);
  return { url: urlOf(server), stop: () => closed(server, () => underWay > 0) };
}

const PATIENCE = {
  // Platforms send small bodies at once; whoever dribbles is none of them.
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  // Longer than load balancers keep theirs, or they would send a request down a connection that is just being closed.
  keepAliveTimeout: 75_000,
} as const;

const listening = (server: Server, { host, port }: Pick<Config, 'host' | 'port'>): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const trouble = TROUBLE[error.code ?? ''];
      reject(trouble === undefined ? error : new ConfigError(trouble(port, host)));
    });
    server.listen(port, host, resolve);
  });

type Trouble = (port: number, host: string) => string;

const notOurs: Trouble = (_port, host) =>
  `"${host}" is not an address of this machine. Set HOST to one that is, or leave it out.`;

const TROUBLE: Readonly<Record<string, Trouble>> = {
  EACCES: (port) => `Port ${port} is not ours to listen on. Choose one above 1023: PORT=3000 npm start`,
  EADDRINUSE: (port) =>
    `Port ${port} is taken. Stop whatever listens there, or choose another: PORT=${port === 65_535 ? 3000 : port + 1} npm start`,
  EADDRNOTAVAIL: notOurs,
  EAI_AGAIN: notOurs,
  ENOTFOUND: notOurs,
};

const EVERYWHERE: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

function urlOf(server: Server): string {
  // The address of a server on a port is never a string: that would be a pipe.
  const { address, family, port } = server.address() as AddressInfo;
  if (EVERYWHERE.has(address)) return `http://localhost:${port}`;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

/** Every answer is due before this (P4): what is open longer is not waiting for one. */
const LONGEST_ANSWER_MS = 10_000;
const SWEEP_MS = 20;

const closed = (server: Server, busy: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const latest = Date.now() + LONGEST_ANSWER_MS;
    // Connections that wait for a next request, or a first one, would be kept for longer than anybody wants to wait.
    const sweep = setInterval(() => {
      if (busy() && Date.now() < latest) server.closeIdleConnections();
      else server.closeAllConnections();
    }, SWEEP_MS);
    server.close(() => {
      clearInterval(sweep);
      resolve();
    });
  });
