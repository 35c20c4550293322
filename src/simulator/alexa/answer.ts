import { at, isRecord, recordAt, textAt, type Json } from '../json.ts';
import type { View } from '../outcome.ts';
import { plainSpeech } from '../plain-speech.ts';
import { alexaView } from './view.ts';

/** What an Alexa device takes from a skill's answer. */
export interface AlexaAnswer {
  readonly speech: string;
  readonly reprompt: string | undefined;
  readonly ended: boolean;
  readonly linkAccount: boolean;
  readonly view: View | null;
  /** What Alexa is to send back with the next request of this session. */
  readonly attributes: Json;
}

export function alexaAnswer(body: Json, screen: boolean): AlexaAnswer {
  const response = recordAt(body, 'response');
  const reprompt = heard(at(response, 'reprompt', 'outputSpeech'));
  return {
    speech: heard(at(response, 'outputSpeech')),
    reprompt: reprompt === '' ? undefined : reprompt,
    ended: isOver(response, screen),
    linkAccount: textAt(response, 'card', 'type') === 'LinkAccount',
    view: alexaView(response, screen),
    attributes: recordAt(body, 'sessionAttributes'),
  };
}

const heard = (speech: unknown): string =>
  isRecord(speech) ? plainSpeech(textAt(speech, 'ssml') ?? textAt(speech, 'text') ?? '') : '';

/** A skill that does not say is cut off, except while its document is on a screen. */
function isOver(response: Json, screen: boolean): boolean {
  const said = at(response, 'shouldEndSession');
  if (typeof said === 'boolean') return said;
  return !(screen && alexaView({ directives: at(response, 'directives') }, true) !== null);
}
