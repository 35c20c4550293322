import { alexaIntentName } from '../../language/alexa/intent-name.ts';
import type { Json } from '../json.ts';
import type { SlotTypes } from '../slot-types.ts';
import type { Utterance } from '../utterance.ts';
import { contextOf, personOf, userOf, type AlexaPlace } from './context.ts';
import { alexaSlots } from './slots.ts';

/** What a request says of itself, whatever its type. */
export interface AlexaMoment {
  readonly requestId: string;
  readonly time: Date;
  readonly locale: string;
  readonly place: AlexaPlace;
  readonly session: {
    readonly id: string;
    readonly isNew: boolean;
    /** What the last answer asked Alexa to keep. */
    readonly attributes: Json;
  };
}

export type EndReason = 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS' | 'ERROR';

/** The native body for what was said: a launch, or an intent with its slots. */
export function alexaRequest(moment: AlexaMoment, said: Utterance, typesOf: SlotTypes): object {
  if (said.intent === 'Launch') {
    return envelope(moment, { type: 'LaunchRequest', shouldLinkResultBeReturned: false });
  }
  const slots = alexaSlots(said.slots, typesOf(said.intent), moment.place.skillId);
  return envelope(moment, {
    type: 'IntentRequest',
    intent: {
      name: alexaIntentName(said.intent) ?? said.intent,
      confirmationStatus: 'NONE',
      ...(Object.keys(slots).length > 0 && { slots }),
    },
  });
}

/** The native body that tells a skill that its session is over. */
export const sessionEndedRequest = (moment: AlexaMoment, reason: EndReason): object =>
  envelope(moment, {
    type: 'SessionEndedRequest',
    reason,
    ...(reason === 'ERROR' && {
      error: { type: 'INVALID_RESPONSE', message: 'An exception occurred while dispatching the request' },
    }),
  });

function envelope(moment: AlexaMoment, { type, ...rest }: Json): object {
  const { place, session } = moment;
  return {
    version: '1.0',
    session: {
      new: session.isNew,
      sessionId: session.id,
      application: { applicationId: place.skillId },
      attributes: session.attributes,
      user: userOf(place),
      ...personOf(place),
    },
    context: contextOf(place),
    request: {
      type,
      requestId: moment.requestId,
      locale: moment.locale,
      // Alexa's clock shows whole seconds.
      timestamp: `${moment.time.toISOString().slice(0, 19)}Z`,
      ...rest,
    },
  };
}
