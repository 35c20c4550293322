import { describe, expect, it } from '@jest/globals';
import { envelopeIn, type Envelope } from '../../../src/channels/alexa/envelope.ts';
import { progressive } from '../../../src/channels/alexa/progressive.ts';
import type { Trouble } from '../../../src/channels/alexa/trouble.ts';
import { instant } from '../../../src/commerce/instant.ts';
import type { Clock } from '../../../src/dialogue/clock.ts';
import { anAlexaRequest } from '../../make/alexa-request.ts';

/** A clock whose alarms ring when the test says so. */
const aClock = () => {
  const alarms: { readonly at: string; readonly ring: () => void }[] = [];
  const clock: Clock = {
    now: () => instant('2026-11-21T12:00:00Z'),
    alarm: (at) => {
      const rings = new Promise<void>((ring) => void alarms.push({ at, ring }));
      return { rings, cancel: () => undefined };
    },
  };
  return { alarms, clock };
};

/** Work that is done when the test says so. */
const someWork = () => {
  const { promise, reject, resolve } = withResolvers<string>();
  return { work: promise, done: resolve, failed: reject };
};

const withResolvers = <T>() => {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, reject, resolve };
};

const nextTurn = async (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

const anEnvelope = (system: object = {}, request: object = {}): Envelope => {
  const envelope = envelopeIn(anAlexaRequest({ type: 'LaunchRequest', ...request }, { system }));
  if (envelope === undefined) throw new Error('no request');
  return envelope;
};

interface Post {
  readonly url: string;
  readonly init: RequestInit | undefined;
}

const setUp = (
  answer: () => Promise<Response> = async () => new Response(null, { status: 204 }),
  loopback = false,
) => {
  const posts: Post[] = [];
  const troubles: Trouble[] = [];
  const { alarms, clock } = aClock();
  const meanwhile = progressive({
    clock,
    loopback,
    post: async (url, init) => {
      posts.push({ url: new Request(url).url, init });
      return answer();
    },
    deadline: () => new AbortController().signal,
    words: (locale) => (locale === 'de-DE' ? 'Einen Moment.' : 'One <moment>.'),
    report: (trouble) => void troubles.push(trouble),
  });
  return { alarms, meanwhile, posts, troubles };
};

describe('P4 a progressive response', () => {
  it('is said after 2.5 seconds, in the language of the request, and leaves the answer alone', async () => {
    const { alarms, meanwhile, posts, troubles } = setUp();
    const { done, work } = someWork();
    const answer = meanwhile(anEnvelope(), work);

    expect(alarms.map(({ at }) => at)).toEqual(['2026-11-21T12:00:02.500Z']);
    alarms[0]?.ring();
    await nextTurn();
    done('the answer');

    expect(await answer).toBe('the answer');
    expect(posts).toMatchObject([
      {
        url: 'https://api.amazonalexa.com/v1/directives',
        init: {
          method: 'POST',
          redirect: 'error',
          headers: { authorization: 'Bearer api-token', 'content-type': 'application/json' },
          body: JSON.stringify({
            header: { requestId: 'amzn1.echo-api.request.1' },
            directive: { type: 'VoicePlayer.Speak', speech: '<speak>One &lt;moment&gt;.</speak>' },
          }),
        },
      },
    ]);
    expect(troubles).toEqual([]);
  });

  it('is not said when the answer is there in time', async () => {
    const { alarms, meanwhile, posts } = setUp();
    const { done, work } = someWork();
    const answer = meanwhile(anEnvelope(), work);

    done('the answer');
    expect(await answer).toBe('the answer');
    alarms[0]?.ring();
    await nextTurn();

    expect(posts).toEqual([]);
  });

  it('passes on a fault as it is', async () => {
    const { meanwhile, posts } = setUp();
    const { failed, work } = someWork();
    const answer = meanwhile(anEnvelope(), work);

    failed(new Error('broken'));

    await expect(answer).rejects.toThrow('broken');
    expect(posts).toEqual([]);
  });

  it('speaks German to Germans', async () => {
    const { alarms, meanwhile, posts } = setUp();
    const { done, work } = someWork();
    const answer = meanwhile(anEnvelope({}, { locale: 'de-DE' }), work);
    alarms[0]?.ring();
    await nextTurn();
    done('x');
    await answer;

    expect(posts[0]?.init?.body).toContain('Einen Moment.');
  });

  it.each<[string, () => Promise<Response>, string]>([
    ['is refused', async () => new Response('secret', { status: 403 }), 'HTTP-403'],
    ['does not arrive', async () => Promise.reject(new TypeError('token api-token refused')), 'TypeError'],
  ])('reports that it %s, without a token, and the answer comes all the same', async (_how, post, code) => {
    const { alarms, meanwhile, troubles } = setUp(post);
    const { done, work } = someWork();
    const answer = meanwhile(anEnvelope(), work);
    alarms[0]?.ring();
    await nextTurn();
    done('the answer');

    expect(await answer).toBe('the answer');
    await nextTurn();
    expect(troubles).toEqual([{ kind: 'progress-lost', code, requestId: 'amzn1.echo-api.request.1' }]);
  });

  it.each([
    ['https://api.eu.amazonalexa.com', 'https://api.eu.amazonalexa.com/v1/directives'],
    ['https://me:secret@api.amazonalexa.com/x?y', 'https://api.amazonalexa.com/v1/directives'],
    ['https://api.fe.amazonalexa.com/', 'https://api.fe.amazonalexa.com/v1/directives'],
  ])('goes to %s', async (apiEndpoint, url) => {
    expect(await postedTo(apiEndpoint)).toEqual([url]);
  });

  it.each([
    'http://api.amazonalexa.com',
    'https://amazonalexa.com.evil.example',
    'https://evil.example/.amazonalexa.com',
    'https://notamazonalexa.com',
    'https://api.amazonalexa.com@evil.example',
    'https://api.amazonalexa.com:444',
    'http://127.0.0.1:3000',
    'ftp://127.0.0.1',
    'nonsense',
    '',
    7,
    undefined,
  ])('never goes to %p, whatever the request says', async (apiEndpoint) => {
    expect(await postedTo(apiEndpoint)).toEqual([]);
  });

  it('goes to this machine in development, and still to no other', async () => {
    expect(await postedTo('http://127.0.0.1:3000', true)).toEqual(['http://127.0.0.1:3000/v1/directives']);
    expect(await postedTo('http://localhost:3000', true)).toEqual(['http://localhost:3000/v1/directives']);
    expect(await postedTo('http://evil.example', true)).toEqual([]);
    expect(await postedTo('file://localhost/etc', true)).toEqual([]);
  });

  it('is not said without a token', async () => {
    expect(await postedTo('https://api.amazonalexa.com', false, null)).toEqual([]);
  });

  async function postedTo(
    apiEndpoint: unknown,
    loopback = false,
    apiAccessToken: unknown = 'api-token',
  ): Promise<readonly string[]> {
    const { alarms, meanwhile, posts } = setUp(undefined, loopback);
    const { done, work } = someWork();
    const answer = meanwhile(anEnvelope({ apiEndpoint, apiAccessToken }), work);
    alarms[0]?.ring();
    await nextTurn();
    done('x');
    await answer;
    return posts.map(({ url }) => url);
  }
});
