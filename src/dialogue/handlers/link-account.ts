import type { Handler } from '../handler.ts';
import { whenLinked } from '../needs-account.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';

/** "Link my account." */
export const linkAccount: Handler<'LinkAccount'> = (_said, turn, tools) =>
  whenLinked(turn, tools, { kind: 'said', intent: { name: 'Launch' } }, ({ session }) => ({
    reply: ask(tools.words.talk.alreadyLinked()),
    session: asking(session, { kind: 'anything-else' }),
  }));
