import type { Response, ui } from 'ask-sdk-model';
import type { Reply } from '../../dialogue/reply.ts';
import { renderView } from './apl/render-view.ts';
import { cardFor } from './card.ts';
import { bytes, bytesOf, letters, type Room } from './room.ts';
import { shortened } from './shortened.ts';
import { escaped, plain } from './text.ts';

/**
 * Our reply, in Alexa's words. What is too long for Alexa is shortened, never refused (P5): first the screen goes, then the
 * card gets shorter, then the speech.
 */
export function speak(reply: Reply, { screen }: { readonly screen: boolean }): Response {
  const drafts: readonly Draft[] = [
    { screen, speech: MUCH_SPEECH, card: MUCH_CARD },
    { screen: false, speech: MUCH_SPEECH, card: MUCH_CARD },
    { screen: false, speech: MUCH_SPEECH, card: LITTLE_CARD },
  ];
  const responses = drafts.map((draft) => responseTo(reply, draft));
  const fitting = responses.find((response) => bytesOf(response) <= MOST_BYTES);
  return fitting ?? responseTo(reply, { screen: false, speech: LITTLE_SPEECH, card: LITTLE_CARD });
}

interface Draft {
  readonly screen: boolean;
  readonly speech: Room;
  readonly card: Room;
}

const MUCH_SPEECH = letters(8_000 - '<speak></speak>'.length, escaped);
const MUCH_CARD = letters(8_000, plain);
// Speech and reprompt and card: even all three at their longest leave room for the rest.
const LITTLE_SPEECH = bytes(7_900, escaped);
const LITTLE_CARD = bytes(4_000, plain);

/** Alexa takes 24 KB, of which the SDK's envelope around the response needs a little. */
const MOST_BYTES = 24 * 1024 - 512;

function responseTo(reply: Reply, { card: cardRoom, screen, speech: speechRoom }: Draft): Response {
  const card = cardFor(reply, cardRoom);
  const say = (text: string): ui.SsmlOutputSpeech => ({
    type: 'SSML',
    ssml: `<speak>${escaped(shortened(text, speechRoom, reply.kind === 'ask'))}</speak>`,
  });
  return {
    outputSpeech: say(reply.speech),
    ...(reply.kind === 'ask' && { reprompt: { outputSpeech: say(reply.reprompt) } }),
    ...(card !== undefined && { card }),
    ...(screen && reply.view !== undefined && { directives: [renderView(reply.view)] }),
    // The microphone stays open after a question, and after nothing else (V27).
    shouldEndSession: reply.kind !== 'ask',
  };
}
