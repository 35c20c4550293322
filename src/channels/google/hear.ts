import { later, type Instant } from '../../commerce/instant.ts';
import type { Intent } from '../../dialogue/intent.ts';
import { conversationId, type Heard } from '../../dialogue/turn.ts';
import { choiceIn } from './choices.ts';
import { intentNamed } from './intents.ts';
import { linkResultIn } from './linking.ts';
import { project } from './project.ts';
import type { GoogleRequest } from './request.ts';

/** Google hangs up after ten seconds (P4); one of them is for the way here and back. */
const PATIENCE_MS = 9_000;

/**
 * Google's request, in our words. A request that Google repeats carries the same session and the same count, so it is
 * the same turn. There is no `voice`: Google tells us whether it knows the voice, never whose it is, and sends no
 * access token for a guest's.
 */
export function hear(request: GoogleRequest, accessToken: string | undefined, now: Instant): Heard {
  const { locale, screen, seenBefore, session, turn } = request;
  const opens = turn === 0;
  return {
    id: `${session}:${turn}`,
    channel: 'google',
    // The session outlives account linking, which is one of its scenes.
    conversation: conversationId('google', session),
    opens,
    ...(opens && seenBefore && { metBefore: true }),
    intent: intentIn(request),
    locale,
    screen,
    deadline: later(now, PATIENCE_MS),
    ...(accessToken !== undefined && { accessToken }),
  };
}

/** What we do not know is not understood, never an error. */
function intentIn(request: GoogleRequest): Intent {
  const { handler, intent } = request;
  if (handler !== project.handler) return { name: 'NotUnderstood' };

  return (
    linkResultIn(request) ??
    (intent === 'Choose' ? choiceIn(request) : undefined) ??
    intentNamed(intent, request) ?? { name: 'NotUnderstood' }
  );
}
