import { Router } from 'express';
import type { Metrics } from './metrics.ts';

/** `GET /metrics`, as Prometheus asks for it. */
export function metricsRoute({ contentType, text }: Pick<Metrics, 'contentType' | 'text'>): Router {
  const router = Router();
  router.get('/', async (_request, response) => {
    response.set('Content-Type', contentType).send(await text());
  });
  return router;
}
