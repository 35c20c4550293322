import { generateKeyPairSync } from 'node:crypto';
import { readModels } from '../../src/language/read-models.ts';
import { understandWith } from '../../src/language/understand.ts';
import { nearestLocale, type Locale } from '../../src/locales/locale.ts';
import type { Channel, Post } from '../../src/simulator/device.ts';
import { devicesIn } from '../../src/simulator/devices.ts';
import type { Answered, Outcome } from '../../src/simulator/outcome.ts';
import { post } from '../../src/simulator/post.ts';
import { slotTypesIn } from '../../src/simulator/slot-types.ts';
import type { Slots } from '../../src/simulator/utterance.ts';

/** Somebody at a device. */
export interface Speaker {
  /** Says words, as a platform would understand them, and gives the words that come back. */
  readonly say: (words: string) => Promise<string>;
  /** What a platform may make of words whatever they were: "?" for a number it could not make out. */
  readonly mumble: (intent: string, slots: Slots) => Promise<string>;
  /** Says nothing until the device loses patience, and gives what it says then. */
  readonly keepSilent: () => Promise<string>;
  /** Everything that came back for the latest words. */
  readonly heard: () => Answered;
  readonly hangUp: () => Promise<void>;
  readonly link: (customer: string) => Promise<string>;
  /** Turns down what the platform asks before it links an account. */
  readonly refuseToLink: () => Promise<string>;
  readonly listening: () => boolean;
}

/**
 * At a device of a customer's own; nobody's when `as` is left out. Its platform renews the token with every turn; one for
 * so many seconds is never renewed.
 */
export type At = (
  channel: Channel,
  about?: { as?: string; forSeconds?: number; locale?: Locale; screen?: boolean; voice?: string },
) => Promise<Speaker>;

export interface Surroundings {
  /** The servers that a conversation is carried to. */
  readonly urls: readonly string[];
  /** Where an Echo takes what is said while an answer is being made; nobody there listens unless given. */
  readonly apiEndpoint?: string | undefined;
  readonly carry: Carry;
  readonly now: () => Date;
  readonly token: (customer: string, ttlSeconds?: number) => Promise<string>;
  /** What all their ids begin with. Where servers remember ids, two sets of devices must not share them. */
  readonly prefix?: string;
}

/** Which of several servers gets a request. */
export type Carry = (urls: readonly string[]) => Post;

const models = readModels();
const understand = understandWith(models);
const slotTypes = slotTypesIn(models);
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
// Stories do not test signatures: their servers take any.
const authority = { alexaKey: privateKey, googleKey: privateKey, googleKeyId: 'story' };

/** Lets customers talk to servers, through devices that behave as their platforms do. */
export function speakersOver({ apiEndpoint, carry, now, prefix = 'id', token, urls }: Surroundings): At {
  let ids = 0;
  const newDevice = devicesIn({
    apiEndpoint: apiEndpoint ?? urls[0] ?? ANYWHERE,
    authority,
    newId: () => `${prefix}-${(ids += 1)}`,
    now,
    post: carry(urls),
    projectId: 'story',
    skillId: 'amzn1.ask.skill.story',
    slotTypes,
    timeZone: 'America/New_York',
    url: ANYWHERE,
  });
  return async (channel, { as, forSeconds, locale = 'en-US', screen = true, voice } = {}) => {
    const device = newDevice(channel, { locale, screen });
    if (as !== undefined) {
      const only = forSeconds === undefined ? undefined : await token(as, forSeconds);
      await device.link(async () => only ?? token(as));
    }
    let latest: Answered | undefined;
    const speechOf = (outcome: Outcome): string => {
      if (outcome.kind === 'failed') throw new Error(`nobody answered: ${JSON.stringify(outcome)}`);
      if (outcome.kind === 'nothing') return '';
      latest = outcome;
      return outcome.speech;
    };
    return {
      say: async (words) => {
        const today = now().toISOString().slice(0, 10);
        const { intent, slots } = understand(nearestLocale(locale), words, today);
        const outcome = await device.say({
          intent,
          slots,
          text: words,
          ...(voice !== undefined && { voice }),
        });
        return speechOf(outcome);
      },
      mumble: async (intent, slots) => speechOf(await device.say({ intent, slots, text: '' })),
      keepSilent: async () => speechOf(await device.say({ intent: 'NoInput', slots: {}, text: '' })),
      heard: () => {
        if (latest === undefined) throw new Error('nothing has been said yet');
        return latest;
      },
      hangUp: async () => {
        await device.hangUp();
      },
      link: async (customer) => speechOf(await device.link(() => token(customer))),
      refuseToLink: async () => speechOf(await device.link(undefined)),
      listening: () => device.listening(),
    };
  };
}

/** Stands for whichever server gets it. */
const ANYWHERE = 'http://anywhere';

/** From one to the next with every turn, and past those that are gone, as a load balancer does it. */
export const hopping: Carry = (urls) => {
  let turn = 0;
  return async (url, ...letter) => {
    const first = turn;
    turn += 1;
    const inOrder = urls.map((_, nth) => urls[(first + nth) % urls.length] ?? ANYWHERE);
    return inOrder.reduce<ReturnType<Post>>(
      async (answer, next) => answer.catch(async () => post(url.replace(ANYWHERE, next), ...letter)),
      Promise.reject(new Error('there is no server')),
    );
  };
};

/** To all at once, and to all again when they have answered; they had better agree. */
export const everywhere: Carry =
  (urls) =>
  async (url, ...letter) => {
    const toAll = async () =>
      Promise.all(urls.map(async (each) => post(url.replace(ANYWHERE, each), ...letter)));
    const [answer, ...others] = [...(await toAll()), ...(await toAll())];
    const different = others.find(({ body, status }) => status !== answer?.status || body !== answer.body);
    if (answer === undefined || different !== undefined) {
      throw new Error(`one turn was answered differently:\n${answer?.body}\n${different?.body}`);
    }
    return answer;
  };
