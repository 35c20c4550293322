import express, { type ErrorRequestHandler, type Express, type Router } from 'express';
import { health, type Readiness } from './health.ts';
import { metricsRoute } from './metrics-route.ts';
import type { Metrics } from './metrics.ts';

/** What answers every request. */
export type App = Express;

/** What is mounted where. The platforms' signatures cover raw bytes, so no body parser stands before them. */
export interface Mounts {
  readonly account: Router;
  readonly alexa: Router;
  readonly google: Router;
  readonly metrics: Metrics;
  readonly ready: Readiness;
}

export function appWith(
  { account, alexa, google, metrics, ready }: Mounts,
  log: (error: unknown) => void,
): App {
  const app = express().disable('x-powered-by').disable('etag');
  app.use('/alexa', alexa);
  app.use('/google', google);
  app.use('/account', account);
  app.use('/health', health(ready));
  app.use('/metrics', metricsRoute(metrics));
  app.use((_request, response) => {
    response.status(404).json({ error: 'not_found' });
  });
  app.use(lastResort(log));
  return app;
}

/** Callers learn that we failed, never how. Their own mistakes keep their status: too large, aborted, badly encoded. */
const lastResort =
  (log: (error: unknown) => void): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    const status = statusOf(error);
    if (status >= 500) log(error);
    if (response.headersSent) {
      next(error);
      return;
    }
    response
      .status(status)
      .json({ error: NAMES.get(status) ?? (status < 500 ? 'bad_request' : 'server_error') });
  };

const NAMES: ReadonlyMap<number, string> = new Map([
  [413, 'too_large'],
  [415, 'unsupported_encoding'],
]);

/** Express marks what the caller did wrong with a 4xx status. */
function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('status' in error)) return 500;
  const { status } = error;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
