import { later, type Instant } from '../../commerce/instant.ts';
import type { Intent } from '../../dialogue/intent.ts';
import { conversationId, type Heard } from '../../dialogue/turn.ts';
import { nearestLocale } from '../../locales/locale.ts';
import type { Envelope } from './envelope.ts';
import { fieldsAt, listAt, textAt } from './fields.ts';
import { intentNamed } from './intents.ts';

/** Alexa's request, in our words. `receivedAt` starts the 8 seconds that Alexa waits. */
export function hear(envelope: Envelope, receivedAt: Instant): Heard {
  const { accessToken, locale, personId, requestId, screen, session, speaker } = envelope;
  return {
    id: requestId,
    channel: 'alexa',
    conversation: conversationId('alexa', speaker),
    opens: session?.opens ?? true,
    intent: intentIn(envelope),
    locale: nearestLocale(locale),
    screen,
    deadline: later(receivedAt, PATIENCE_MS),
    ...(accessToken !== undefined && { accessToken }),
    ...(personId !== undefined && { voice: personId }),
  };
}

/** Alexa waits for 8 seconds, of which the way to us and back takes some. */
const PATIENCE_MS = 7_500;

function intentIn({ request, type }: Envelope): Intent {
  switch (type) {
    case 'LaunchRequest':
    // Somebody is back from where Alexa took them: they hear where we were.
    case 'Connections.Response':
    case 'SessionResumedRequest':
      return { name: 'Launch' };
    case 'IntentRequest': {
      const intent = fieldsAt(request, 'intent');
      return intentNamed(textAt(intent, 'name') ?? '', fieldsAt(intent, 'slots'));
    }
    case 'Alexa.Presentation.APL.UserEvent':
      return touched(listAt(request, 'arguments'));
    default:
      return { name: 'NotUnderstood' };
  }
}

/** Touching the third thing in a list is saying "the third". */
function touched([what, position]: readonly unknown[]): Intent {
  const nth = Number(position);
  return what === 'choose' && Number.isInteger(nth) && nth > 0
    ? { name: 'Choose', position: nth }
    : { name: 'NotUnderstood' };
}
