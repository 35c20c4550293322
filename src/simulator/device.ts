import type { Outcome } from './outcome.ts';
import type { Utterance } from './utterance.ts';

export type Channel = 'alexa' | 'google';

/** A simulated device: it keeps what its platform keeps between turns, and obeys what it is answered. */
export interface Device {
  readonly channel: Channel;
  /** Says something to it, or nothing ('NoInput'). The first words after it hung up open a new session. */
  readonly say: (utterance: Utterance) => Promise<Outcome>;
  /** Makes it stop listening, the way a person does who walks off. */
  readonly hangUp: () => Promise<Outcome>;
  /** Links its owner's account, or unlinks it; a conversation that was waiting for that goes on. */
  readonly link: (credential: Credential | undefined) => Promise<Outcome>;
  readonly speakLocale: (locale: string) => void;
  readonly listening: () => boolean;
}

/** A valid access token of the linked account. Platforms refresh theirs, so it is asked for each time. */
export type Credential = () => Promise<string>;

/** What a device needs from outside. */
export interface Surroundings {
  /** The server's address, without a path. */
  readonly url: string;
  readonly locale: string;
  readonly screen: boolean;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly post: Post;
}

/** Sends a body to an address and gives what came back, or rejects when nothing did. */
export type Post = (
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  deadline: AbortSignal,
) => Promise<{ readonly status: number; readonly body: string }>;
