import { later } from '../../commerce/instant.ts';
import { before, type Clock } from '../../dialogue/clock.ts';
import { nearestLocale, type Locale } from '../../locales/locale.ts';
import type { Envelope } from './envelope.ts';
import { escaped } from './text.ts';
import type { Trouble } from './trouble.ts';

/** Keeps the customer company while `work` is being done, and gives what comes of it. */
export type Meanwhile = <T>(envelope: Envelope, work: Promise<T>) => Promise<T>;

export interface Progress {
  readonly clock: Clock;
  readonly post: typeof fetch;
  /** When a post has taken too long. */
  readonly deadline: () => AbortSignal;
  /** "One moment." */
  readonly words: (locale: Locale) => string;
  readonly report: (trouble: Trouble) => void;
  /** Development: the simulator stands in for Amazon on this machine. */
  readonly loopback: boolean;
}

/**
 * When an answer takes longer than 2.5 seconds, Alexa says something in between (P4). That it could not be said is
 * reported, and neither delays nor changes the answer.
 */
export const progressive =
  (progress: Progress): Meanwhile =>
  async (envelope, work) => {
    const { clock } = progress;
    const done = work.then(
      () => true,
      () => true,
    );
    const inTime = await before(clock, later(clock.now(), QUIET_MS), done);
    if (inTime === undefined) void sayAndReport(envelope, progress);
    return work;
  };

const QUIET_MS = 2_500;

async function sayAndReport(envelope: Envelope, progress: Progress): Promise<void> {
  // The answer is on its way whatever happens here. A fault's message may quote the request, so its name must do.
  const code = await say(envelope, progress).catch((error: unknown) =>
    error instanceof Error ? error.name : 'UNKNOWN',
  );
  if (code !== 'said') progress.report({ kind: 'progress-lost', code, requestId: envelope.requestId });
}

async function say(envelope: Envelope, { deadline, loopback, post, words }: Progress): Promise<string> {
  const { apiAccessToken, apiEndpoint, locale, requestId } = envelope;
  const address = directivesAt(apiEndpoint ?? '', loopback);
  if (address === undefined || apiAccessToken === undefined) return 'no-address';

  const response = await post(address, {
    method: 'POST',
    redirect: 'error',
    signal: deadline(),
    headers: { authorization: `Bearer ${apiAccessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      header: { requestId },
      directive: {
        type: 'VoicePlayer.Speak',
        speech: `<speak>${escaped(words(nearestLocale(locale)))}</speak>`,
      },
    }),
  });
  await response.body?.cancel();
  return response.ok ? 'said' : `HTTP-${response.status}`;
}

/** The token goes to Amazon and to nobody else, whatever the request says. */
function directivesAt(endpoint: string, loopback: boolean): string | undefined {
  if (!URL.canParse(endpoint)) return undefined;
  const { host, hostname, origin, protocol } = new URL(endpoint);
  const amazon = protocol === 'https:' && host.endsWith('.amazonalexa.com');
  const here = loopback && protocol === 'http:' && LOOPBACK.has(hostname);
  return amazon || here ? `${origin}/v1/directives` : undefined;
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);
