import type { Authority } from '../authority/open-authority.ts';
import { deviceOver, type Remembered, type Step } from '../device-over.ts';
import type { Device, Surroundings } from '../device.ts';
import { exchange, type Exchanged } from '../exchange.ts';
import type { Json } from '../json.ts';
import type { Answered } from '../outcome.ts';
import type { SlotTypes } from '../slot-types.ts';
import type { Utterance } from '../utterance.ts';
import { alexaAnswer } from './answer.ts';
import { alexaRequest, sessionEndedRequest, type AlexaMoment, type EndReason } from './request.ts';
import { signAlexa } from './sign.ts';

export interface AlexaSurroundings extends Surroundings {
  readonly authority: Authority;
  readonly skillId: string;
  readonly slotTypes: SlotTypes;
  /** Where this device takes what is said while an answer is being made; Amazon's own unless given. */
  readonly apiEndpoint?: string;
}

interface State extends Remembered {
  readonly userId: string;
  readonly deviceId: string;
  readonly open: Open | undefined;
}

interface Open {
  readonly id: string;
  readonly attributes: Json;
  /** Said once into a silence, and then no more. */
  readonly reprompt: string | undefined;
}

/** An Echo fresh out of its box, its owner's account not linked. */
export function alexaDevice(around: AlexaSurroundings): Device {
  const first: State = {
    userId: `amzn1.ask.account.${around.newId()}`,
    deviceId: `amzn1.ask.device.${around.newId()}`,
    locale: around.locale,
    credential: undefined,
    open: undefined,
  };
  return deviceOver<State>(
    {
      channel: 'alexa',
      say: (state, said) =>
        said.intent === 'NoInput' ? keepSilent(around, state) : say(around, state, said),
      hangUp: (state) => end(around, state, 'USER_INITIATED'),
      // Linking happens in the app; Alexa tells the skill with its next request.
      linked: async (state) => ({ outcome: { kind: 'nothing' }, state }),
    },
    first,
  );
}

async function say(around: AlexaSurroundings, state: State, said: Utterance): Promise<Step<State>> {
  // "Alexa, open …" starts over even in the middle of a session.
  const running = said.intent === 'Launch' ? undefined : state.open;
  const id = running?.id ?? `amzn1.echo-api.session.${around.newId()}`;
  const session = { id, isNew: running === undefined, attributes: running?.attributes ?? {} };
  const moment = await momentOf(around, state, session, said.voice);
  const request = alexaRequest(moment, said, around.slotTypes);

  const exchanged = await send(around, request);
  const closed = { ...state, open: undefined };
  if (!exchanged.ok) return { outcome: { kind: 'failed', request, fault: exchanged.fault }, state: closed };

  const { attributes, reprompt, ...heard } = alexaAnswer(exchanged.response, around.screen);
  const outcome: Answered = {
    ...{ kind: 'answered', request, response: exchanged.response, ...heard },
    ...(reprompt !== undefined && { reprompt }),
  };
  return { outcome, state: heard.ended ? closed : { ...state, open: { id, attributes, reprompt } } };
}

/** Alexa fills a silence with the reprompt, once; a second silence ends the session. */
async function keepSilent(around: AlexaSurroundings, state: State): Promise<Step<State>> {
  if (state.open?.reprompt === undefined) return end(around, state, 'EXCEEDED_MAX_REPROMPTS');
  return {
    outcome: { ...SILENCE, speech: state.open.reprompt, ended: false },
    state: { ...state, open: { ...state.open, reprompt: undefined } },
  };
}

async function end(around: AlexaSurroundings, state: State, reason: EndReason): Promise<Step<State>> {
  if (state.open === undefined) return { outcome: { kind: 'nothing' }, state };
  const { id, attributes } = state.open;
  const moment = await momentOf(around, state, { id, isNew: false, attributes }, undefined);
  const request = sessionEndedRequest(moment, reason);
  const exchanged = await send(around, request);
  const closed = { ...state, open: undefined };
  return exchanged.ok
    ? { outcome: { ...SILENCE, request, response: exchanged.response }, state: closed }
    : { outcome: { kind: 'failed', request, fault: exchanged.fault }, state: closed };
}

/** Alexa gives a skill eight seconds. */
const send = (around: AlexaSurroundings, request: object): Promise<Exchanged> =>
  exchange(around.post, {
    url: `${around.url}/alexa`,
    request,
    headers: async (body) => ({ ...CONTENT, ...signAlexa(body, around.authority) }),
    patienceSeconds: 8,
  });

const CONTENT = { 'content-type': 'application/json; charset=utf-8', accept: 'application/json' };

const momentOf = async (
  around: AlexaSurroundings,
  { userId, deviceId, locale, credential }: State,
  session: AlexaMoment['session'],
  voice: string | undefined,
): Promise<AlexaMoment> => ({
  requestId: `amzn1.echo-api.request.${around.newId()}`,
  time: around.now(),
  locale,
  session,
  place: {
    skillId: around.skillId,
    userId,
    deviceId,
    screen: around.screen,
    apiEndpoint: around.apiEndpoint ?? 'https://api.amazonalexa.com',
    accessToken: await credential?.(),
    voice,
  },
});

const SILENCE: Answered = {
  kind: 'answered',
  request: null,
  response: null,
  speech: '',
  ended: true,
  linkAccount: false,
  view: null,
};
