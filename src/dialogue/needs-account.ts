import type { Handler, LinkedHandler } from './handler.ts';
import type { IntentName } from './intent.ts';
import type { Tools } from './ports.ts';
import type { Answer } from './answer.ts';
import { linkAccount } from './reply.ts';
import { settled, type Interrupted, type Session } from './session.ts';
import type { LinkedTurn, Turn } from './turn.ts';

/** V1: without a linked account, say why one is needed, start the linking and remember what was wanted. */
export const needsAccount =
  <N extends IntentName>(handler: LinkedHandler<N>): Handler<N> =>
  (said, turn, tools) =>
    whenLinked(turn, tools, { kind: 'said', intent: turn.intent }, (linked) => handler(said, linked, tools));

/** Carries on if we know who is speaking; else they are asked to link, and `resume` is carried on when they have. */
export function whenLinked(
  turn: Turn,
  { words }: Tools,
  resume: Interrupted,
  carryOn: (turn: LinkedTurn) => Answer | Promise<Answer>,
): Answer | Promise<Answer> {
  const { account, session } = turn;
  if (account.kind === 'linked') return carryOn({ ...turn, account, session: uninterrupted(session) });
  return {
    reply: linkAccount(words.talk.link({ expired: account.kind === 'expired' })),
    session: { ...settled(session), interrupted: resume },
  };
}

const uninterrupted = ({ interrupted: _resumed, ...session }: Session): Session => session;
