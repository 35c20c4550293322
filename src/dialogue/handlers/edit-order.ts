import type { Answer } from '../answer.ts';
import { ordersMeant } from '../errands/orders-meant.ts';
import type { Handler } from '../handler.ts';
import { needsAccount } from '../needs-account.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import { callOf } from '../turn.ts';

/** "Change my order." Not by voice in this shop yet: where it can be changed is said and shown (V15). */
export const editOrder: Handler<'EditOrder'> = needsAccount(async (said, turn, tools): Promise<Answer> => {
  const [{ orders }, { support, url }] = await Promise.all([
    ordersMeant(said, turn, tools),
    tools.shop.profile(callOf(turn)),
  ]);
  const [order] = orders;
  return {
    reply: ask(tools.words.status.cannotEdit({ order, url: order?.url ?? url, phone: support.phone })),
    session: asking(turn.session, { kind: 'anything-else' }),
  };
});
