import { SkillBuilders, type RequestHandler } from 'ask-sdk-core';
import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import type { Clock } from '../../dialogue/clock.ts';
import type { Converse } from '../../dialogue/converse.ts';
import { canFulfil } from './can-fulfil.ts';
import { envelopeIn, type Envelope } from './envelope.ts';
import { hear } from './hear.ts';
import type { Meanwhile } from './progressive.ts';
import { requestKind, type RequestKind } from './request-kind.ts';
import { skillEventIn, type SkillEvent } from './skill-event.ts';
import { speak } from './speak.ts';
import { troubleIn, type Trouble } from './trouble.ts';

export interface AlexaPorts {
  readonly clock: Clock;
  readonly converse: Converse;
  readonly meanwhile: Meanwhile;
  /** Rejects when the event could not be dealt with: Alexa then sends it again. */
  readonly onSkillEvent: (event: SkillEvent) => Promise<void>;
  readonly report: (trouble: Trouble) => void;
  /** Development takes requests for any skill. */
  readonly skillId: string | undefined;
}

export type AlexaSkill = (body: unknown) => Promise<AlexaAnswer>;

/** Our answer, or why there is none: the request is none of Alexa's, or meant for another skill (P2). */
type AlexaAnswer =
  | { readonly ok: true; readonly response: ResponseEnvelope }
  | { readonly ok: false; readonly why: 'no-request' | 'other-skill' };

/** The Alexa skill: parsed JSON in, an answer to every type of request out (P6). Verify the request before. */
export function alexaSkill(ports: AlexaPorts): AlexaSkill {
  const skill = SkillBuilders.custom()
    .addRequestHandlers(
      handler('talk', ports, talk),
      handler('can-fulfil', ports, canFulfilAnswer),
      handler('notice', ports, noticed),
    )
    .create();
  return async (body) => {
    if (!isRequest(body)) return { ok: false, why: 'no-request' };
    // The SDK looks for the id in one of its two places, and throws when that place is missing.
    if (ports.skillId !== undefined && envelopeIn(body)?.applicationId !== ports.skillId) {
      return { ok: false, why: 'other-skill' };
    }
    return { ok: true, response: withoutAttributes(await skill.invoke(body)) };
  };
}

/** We keep nothing in session attributes, and whatever came in them does not go out again. */
const withoutAttributes = ({ sessionAttributes: _theirs, ...ours }: ResponseEnvelope): ResponseEnvelope =>
  ours;

type Answer = (envelope: Envelope, ports: AlexaPorts) => Promise<Response>;

const talk: Answer = async (envelope, { clock, converse, meanwhile }) =>
  speak(await meanwhile(envelope, converse(hear(envelope, clock.now()))), envelope);

const canFulfilAnswer: Answer = async (envelope) => ({ canFulfillIntent: canFulfil(envelope) });

/** Nobody is listening: Alexa takes an empty answer and nothing else. */
const noticed: Answer = async (envelope, { onSkillEvent, report }) => {
  const trouble = troubleIn(envelope);
  if (trouble !== undefined) report(trouble);
  const event = skillEventIn(envelope);
  if (event !== undefined) await onSkillEvent(event);
  return {};
};

const handler = (kind: RequestKind, ports: AlexaPorts, answer: Answer): RequestHandler => ({
  canHandle: ({ requestEnvelope }) => kindIn(requestEnvelope) === kind,
  handle: async ({ requestEnvelope }) => {
    const envelope = envelopeIn(requestEnvelope);
    return envelope === undefined ? {} : answer(envelope, ports);
  },
});

const kindIn = (body: RequestEnvelope): RequestKind | undefined => {
  const envelope = envelopeIn(body);
  return envelope === undefined ? undefined : requestKind(envelope);
};

/** The SDK's types promise more than Alexa keeps; what it needs itself is a request that says its type. */
const isRequest = (body: unknown): body is RequestEnvelope => envelopeIn(body) !== undefined;
