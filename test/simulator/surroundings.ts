import { generateKeyPairSync } from 'node:crypto';
import type { Authority } from '../../src/simulator/authority/open-authority.ts';
import type { Post, Surroundings } from '../../src/simulator/device.ts';
import type { Utterance } from '../../src/simulator/utterance.ts';

export const NOW = new Date('2026-03-02T10:00:00.250Z');

/** Ids that count, so that a test can tell them apart. */
function countedIds(): () => string {
  let count = 0;
  return () => `id-${++count}`;
}

const key = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

export const anAuthority = (): Authority => ({ alexaKey: key(), googleKey: key(), googleKeyId: 'key-1' });

/** One for all who do not care which. */
export const SOME_AUTHORITY = anAuthority();

export interface Posted {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A server that answers what it is told to, in turn, and remembers what it was sent. */
export function aServer(...answers: readonly object[]): { readonly post: Post; readonly posted: Posted[] } {
  const posted: Posted[] = [];
  const post: Post = async (url, body, headers) => {
    posted.push({ url, body, headers });
    return { status: 200, body: JSON.stringify(answers[posted.length - 1] ?? {}) };
  };
  return { post, posted };
}

export const surroundings = (post: Post): Surroundings => ({
  url: 'http://127.0.0.1:3000',
  locale: 'en-US',
  screen: false,
  now: () => NOW,
  newId: countedIds(),
  post,
});

export const saying = (intent: string, slots: Utterance['slots'] = {}, text = intent): Utterance => ({
  intent,
  slots,
  text,
});
