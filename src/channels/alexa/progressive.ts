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
    const { clock, report } = progress;
    const done = work.then(
      () => true,
      () => true,
    );
    if ((await before(clock, later(clock.now(), QUIET_MS), done)) === undefined) {
      say(envelope, progress).catch((error: unknown) => {
        const code = error instanceof Error ? error.name : 'UNKNOWN';
        report({ kind: 'progress-lost', code, requestId: envelope.requestId });
      });
    }
    return work;
  };

const QUIET_MS = 2_500;

async function say(envelope: Envelope, { deadline, loopback, post, words }: Progress): Promise<void> {
  const { apiAccessToken, apiEndpoint, locale, requestId } = envelope;
  const address = directivesAt(apiEndpoint ?? '', loopback);
  if (address === undefined || apiAccessToken === undefined) return;

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
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
}

/** The token goes to Amazon and to nobody else, whatever the request says. */
function directivesAt(endpoint: string, loopback: boolean): string | undefined {
  if (!URL.canParse(endpoint)) return undefined;
  const { hostname, origin, protocol } = new URL(endpoint);
  const amazon = protocol === 'https:' && hostname.endsWith('.amazonalexa.com');
  const here = loopback && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  return amazon || here ? `${origin}/v1/directives` : undefined;
}
