import { Router } from 'express';

/** Whether each thing that we cannot do without answers now, by name. */
export type Readiness = () => Promise<Readonly<Record<string, boolean>>>;

/** For whoever restarts us (live), and for whoever sends us customers (ready). */
export function health(ready: Readiness): Router {
  const router = Router();
  router.get('/live', (_request, response) => {
    response.status(200).json({ status: 'live' });
  });
  router.get('/ready', async (_request, response) => {
    const checks = await ready();
    const isReady = Object.values(checks).every(Boolean);
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'not_ready', checks });
  });
  return router;
}
