import { request as httpRequest } from 'node:http';
import type { Channel } from '../../../src/simulator/device.ts';
import { aRequest } from '../../channels/google/a-request.ts';
import { anAlexaIntent, anAlexaRequest } from '../../make/alexa-request.ts';

/** What a request of somebody hostile says; `slots` hold anything at all. */
export interface Hostile {
  readonly intent: string;
  readonly slots?: Readonly<Record<string, unknown>>;
  readonly locale?: unknown;
  readonly token?: string;
  /** Tells one request from another: the platform's own name for it. */
  readonly nth?: string;
}

export interface Letter {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A request as its platform writes it, but for what is hostile in it. */
export function aLetter(channel: Channel, { intent, locale, nth = '1', slots = {}, token }: Hostile): Letter {
  if (channel === 'google') {
    const params = Object.fromEntries(
      Object.entries(slots).map(([name, value]) => [
        name,
        typeof value === 'string' ? { original: value, resolved: value } : value,
      ]),
    );
    const body = aRequest({
      intent,
      params,
      session: { id: `session-${nth}` },
      ...(locale !== undefined && { user: { locale } }),
    });
    return {
      body: JSON.stringify(body),
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    };
  }
  const user = { userId: `user-${nth}`, ...(token !== undefined && { accessToken: token }) };
  const name = ALEXA_NAMES[intent] ?? `${intent}Intent`;
  const request = { ...anAlexaIntent(name, slots), requestId: `request-${nth}` };
  const body = anAlexaRequest(locale === undefined ? request : { ...request, locale }, { user });
  return { body: JSON.stringify(body), headers: {} };
}

const ALEXA_NAMES: Readonly<Record<string, string>> = { Yes: 'AMAZON.YesIntent', Help: 'AMAZON.HelpIntent' };

export interface Delivered {
  readonly status: number;
  readonly type: string | undefined;
  readonly text: string;
}

/** Sends bytes as they are: no client of ours may tidy them up on the way. */
export const deliver = async (
  url: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): Promise<Delivered> =>
  new Promise((resolve, reject) => {
    const outgoing = httpRequest(url, { method: 'POST', agent: false, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => {
        resolve({
          status: incoming.statusCode ?? 0,
          type: incoming.headers['content-type'],
          text: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    // Whoever is refused before all was sent hears the refusal first.
    outgoing.on('error', reject);
    outgoing.end(body);
  });

/** The words in an answer, as they are sent: markup and all. */
export function wordsIn({ text }: Delivered): string {
  const answer = JSON.parse(text) as {
    readonly response?: { readonly outputSpeech?: { readonly ssml?: string; readonly text?: string } };
    readonly prompt?: { readonly firstSimple?: { readonly speech?: string } };
  };
  const speech = answer.response?.outputSpeech;
  return speech?.ssml ?? speech?.text ?? answer.prompt?.firstSimple?.speech ?? '';
}
