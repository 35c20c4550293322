import type { Answer } from './answer.ts';
import type { Tools } from './ports.ts';
import type { Question } from './question.ts';
import { tell } from './reply.ts';
import { settled } from './session.ts';
import type { LinkedTurn } from './turn.ts';

/** V9: a voice alone may not place this one; the yes moves to the customer's phone. */
export async function sendToPhone(
  { checkout, plan, quotedAt, quotedBy, risk, spoken }: Question<'confirm-quote'>,
  turn: LinkedTurn,
  { approvals, words }: Tools,
): Promise<Answer> {
  const { account, channel, locale, session, voice } = turn;
  const { url } = await approvals.request({
    shopper: account.shopper,
    checkout,
    consent: { channel, locale, quotedAt, quotedBy, risk, spoken, ...(voice !== undefined && { voice }) },
    again: plan.again,
    locale,
  });
  return { reply: tell(words.quote.sentToPhone({ url })), session: settled(session) };
}
