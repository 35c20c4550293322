import { raw, Router, type Request, type Response } from 'express';
import type { IncomingHttpHeaders } from 'node:http';

/** Whether a request is genuine, judged on the bytes as they came. `why` is for our log, never for the caller. */
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly why: string };

export interface SignedRoute {
  readonly verify: (body: Buffer, headers: IncomingHttpHeaders) => Promise<Verdict>;
  readonly answer: (body: unknown, headers: IncomingHttpHeaders) => Promise<Answered>;
  readonly refused: (why: string) => void;
}

export interface Answered {
  readonly status: number;
  readonly body: object;
}

/** The platforms' largest real bodies are a tenth of this. */
const LARGEST = '256kb';

/** A POST that is answered only once its raw body has been verified. A forger learns nothing, not even what was wrong. */
export function signedRoute({ answer, refused, verify }: SignedRoute): Router {
  const router = Router();
  router.post(
    '/',
    // Platforms do not compress: what is small here and large there is sent to hurt.
    raw({ type: () => true, limit: LARGEST, inflate: false }),
    async (request: Request, response: Response) => {
      const bytes: unknown = request.body;
      const body = Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0);
      const verdict = await verify(body, request.headers);
      if (!verdict.ok) {
        refused(verdict.why);
        response.status(400).json({ error: 'bad_request' });
        return;
      }
      const parsed = parse(body);
      if (parsed === undefined) {
        refused('not-json');
        response.status(400).json({ error: 'bad_request' });
        return;
      }
      const answered = await answer(parsed.value, request.headers);
      response.status(answered.status).json(answered.body);
    },
  );
  router.all('/', (_request, response) => {
    response.status(405).set('Allow', 'POST').json({ error: 'method_not_allowed' });
  });
  return router;
}

/** `undefined` for what is not JSON, or nested deeper than a parser can follow. */
function parse(body: Buffer): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(body.toString('utf8')) as unknown };
  } catch {
    // Whoever sent it is told, in the only way they can be: the body is not what it should be.
    return undefined;
  }
}
