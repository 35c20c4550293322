import { ask } from '../reply.ts';
import { asking, settled } from '../session.ts';
import type { QuestionRules } from './question-rules.ts';

/** A thing was offered: yes carries on with it. */
export const shallI: QuestionRules<'shall-i'> = {
  yes: ({ intent }, _said, turn, tools) =>
    tools.carryOn(intent, { ...turn, intent, session: settled(turn.session, turn.session.topic) }),
  no: (_question, _said, { session }, { words }) => ({
    reply: ask(words.talk.anythingElse()),
    session: asking(session, { kind: 'anything-else' }),
  }),
};
