import type { Handler } from '../handler.ts';
import { whenLinked } from '../needs-account.ts';
import { resume } from '../resume.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';

/** The platform's linking flow is over: on with what it interrupted, or a way on without it (V1). */
export const linkResult: Handler<'LinkResult'> = ({ result }, turn, tools) => {
  const { session } = turn;
  if (result !== 'linked') {
    return {
      reply: ask(tools.words.talk.notLinked({ result })),
      session: asking(session, { kind: 'anything-else' }),
    };
  }
  const carryOn = session.interrupted ?? { kind: 'said' as const, intent: { name: 'LinkAccount' as const } };
  return whenLinked(turn, tools, carryOn, (linked) => {
    if (session.interrupted !== undefined) return resume(session.interrupted, linked, tools);
    return {
      reply: ask(tools.words.talk.linked()),
      session: asking(linked.session, { kind: 'anything-else' }),
    };
  });
};
