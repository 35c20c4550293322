import { describe, expect, it } from '@jest/globals';
import { Router } from 'express';
import { appWith, type Mounts } from '../../src/http/app.ts';
import { promMetrics } from '../../src/http/metrics.ts';
import { signedRoute } from '../../src/http/signed-route.ts';
import { asking, valueOf } from './ask.ts';

const echo = signedRoute({
  verify: async () => ({ ok: true }),
  answer: async (body) => ({ status: 200, body: { heard: body } }),
  refused: () => undefined,
});

const broken = (error: unknown): Router =>
  Router().post('/', () => {
    throw error;
  });

function anApp(about: Partial<Mounts> = {}) {
  const logged: unknown[] = [];
  const mounts: Mounts = {
    account: Router().get('/approve/:secret', (_request, response) => response.send('a page')),
    alexa: echo,
    google: echo,
    metrics: promMetrics(),
    ready: async () => ({ database: true, sessions: true }),
    ...about,
  };
  return { ask: asking(appWith(mounts, (error) => logged.push(error))), logged };
}

describe('what is mounted where', () => {
  it.each(['/alexa', '/google'])('a platform posts to %s', async (path) => {
    const answer = await anApp().ask('POST', path, '{"hello":"there"}');

    expect(answer.status).toBe(200);
    expect(valueOf(answer)).toEqual({ heard: { hello: 'there' } });
  });

  it("a customer's phone opens pages under /account", async () => {
    expect((await anApp().ask('GET', '/account/approve/x')).text).toBe('a page');
  });

  it.each(['/', '/nothing', '/alexa/more', '/health', '/.env', '/%2e%2e/etc/passwd', '/constructor'])(
    '%s is not found, in JSON',
    async (path) => {
      const answer = await anApp().ask('GET', path);

      expect(answer.status).toBe(404);
      expect(valueOf(answer)).toEqual({ error: 'not_found' });
    },
  );

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not a way to talk', async (method) => {
    const answer = await anApp().ask(method, '/alexa');

    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
    expect(valueOf(answer)).toEqual({ error: 'method_not_allowed' });
  });

  it('a path that is none is a mistake of whoever sent it', async () => {
    const { ask, logged } = anApp();

    const answer = await ask('GET', '/account/approve/%E0%A4%A');

    expect(answer.status).toBe(400);
    expect(valueOf(answer)).toEqual({ error: 'bad_request' });
    expect(logged).toEqual([]);
  });

  it('says nothing of what it is made of', async () => {
    const { headers } = await anApp().ask('GET', '/health/live');

    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
  });
});

describe('the last resort', () => {
  it('tells the caller that we failed and the log why', async () => {
    const error = new Error('the password is hunter2');
    const { ask, logged } = anApp({ alexa: broken(error) });

    const answer = await ask('POST', '/alexa', '{}');

    expect(answer.status).toBe(500);
    expect(answer.text).toBe('{"error":"server_error"}');
    expect(logged).toEqual([error]);
  });

  it.each<[unknown, number]>([
    ['a text', 500],
    [{ status: 200 }, 500],
    [{ status: 'teapot' }, 500],
    [{ status: 600 }, 500],
    [{ status: 502 }, 500],
    [{ status: 404, message: 'hunter2' }, 404],
  ])('makes of %j thrown the status %i', async (thrown, status) => {
    const { ask } = anApp({ alexa: broken(thrown) });

    const answer = await ask('POST', '/alexa', '{}');

    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('hunter2');
  });

  it('answers when a platform answer rejects', async () => {
    const failing = signedRoute({
      verify: async () => ({ ok: true }),
      answer: async () => Promise.reject(new Error('hunter2')),
      refused: () => undefined,
    });
    const { ask, logged } = anApp({ google: failing });

    const answer = await ask('POST', '/google', '{}');

    expect(answer.text).toBe('{"error":"server_error"}');
    expect(logged).toHaveLength(1);
  });
});

describe('health', () => {
  it('is alive whatever else is broken', async () => {
    const { ask } = anApp({ ready: async () => ({ database: false, sessions: false }) });

    expect(valueOf(await ask('GET', '/health/live'))).toEqual({ status: 'live' });
  });

  it('is ready when everything answers', async () => {
    const answer = await anApp().ask('GET', '/health/ready');

    expect(answer.status).toBe(200);
    expect(valueOf(answer)).toEqual({ status: 'ready', checks: { database: true, sessions: true } });
  });

  it('is not ready when anything does not, and says which', async () => {
    const { ask } = anApp({ ready: async () => ({ database: true, sessions: false }) });

    const answer = await ask('GET', '/health/ready');

    expect(answer.status).toBe(503);
    expect(valueOf(answer)).toEqual({ status: 'not_ready', checks: { database: true, sessions: false } });
  });
});

describe('metrics', () => {
  it('count turns, failures and refusals, as Prometheus reads them', async () => {
    const metrics = promMetrics();
    const { ask } = anApp({ metrics });
    metrics.turnAnswered({ channel: 'alexa', intent: 'Reorder', seconds: 0.3 });
    metrics.turnAnswered({ channel: 'alexa', intent: 'Reorder', seconds: 20 });
    metrics.turnFailed({ channel: 'google', intent: 'Yes' });
    metrics.requestRefused({ channel: 'alexa', why: 'expired' });

    const { headers, text } = await ask('GET', '/metrics');

    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(text).toContain('sayso_turn_seconds_count{channel="alexa",intent="Reorder"} 2');
    expect(text).toContain('sayso_turn_seconds_bucket{le="0.5",channel="alexa",intent="Reorder"} 1');
    expect(text).toContain('sayso_turns_failed_total{channel="google",intent="Yes"} 1');
    expect(text).toContain('sayso_requests_refused_total{channel="alexa",why="expired"} 1');
    expect(text).toContain('process_cpu_seconds_total');
  });
});
