import type { Channel, Credential, Device } from './device.ts';
import type { Outcome } from './outcome.ts';
import type { Utterance } from './utterance.ts';

/** What every platform remembers of a device. */
export interface Remembered {
  readonly locale: string;
  readonly credential: Credential | undefined;
  /** The session that is listening, if one is. */
  readonly open: object | undefined;
}

/** What a person did led to this, and leaves the device like that. */
export interface Step<State> {
  readonly outcome: Outcome;
  readonly state: State;
}

/** How a platform behaves: each act takes the device from one state to the next. */
export interface Platform<State extends Remembered> {
  readonly channel: Channel;
  readonly say: (state: State, said: Utterance) => Promise<Step<State>>;
  readonly hangUp: (state: State) => Promise<Step<State>>;
  readonly linked: (state: State) => Promise<Step<State>>;
}

/** A device that behaves as its platform does, starting from a state. */
export function deviceOver<State extends Remembered>(platform: Platform<State>, first: State): Device {
  let state = first;
  const step = async (next: Promise<Step<State>>): Promise<Outcome> => {
    const done = await next;
    state = done.state;
    return done.outcome;
  };
  return {
    channel: platform.channel,
    say: (said) => step(platform.say(state, said)),
    hangUp: () => step(platform.hangUp(state)),
    link: (credential) => step(platform.linked({ ...state, credential })),
    speakLocale: (locale) => {
      state = { ...state, locale };
    },
    listening: () => state.open !== undefined,
  };
}
