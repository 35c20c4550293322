import type { CustomerId } from '../commerce/ids.ts';
import type { SessionStore } from './ports.ts';
import type { Reply } from './reply.ts';
import { fresh, type Session } from './session.ts';
import { conversationId, type Account, type Heard } from './turn.ts';

/** A customer's own record: some platforms end a conversation with every goodbye, and the next is another one. */
const recordOf = (customer: CustomerId) => conversationId('customer', customer);

/** The session, with the order whose end this customer has yet to hear of, whichever device they said yes at. */
export async function withUntold(
  session: Session,
  account: Account,
  { id, opens }: Heard,
  sessions: SessionStore,
): Promise<Session> {
  if (account.kind !== 'linked' || !(opens || session.unsettled !== undefined)) return session;
  const { unsettled: _asFarAsWeKnow, ...rest } = session;
  const record = await sessions.recall(recordOf(account.shopper.customer), id);
  const unsettled = record.session?.unsettled;
  return unsettled === undefined ? rest : { ...rest, unsettled };
}

/** Remembers with the customer what they have yet to hear of, or that they have heard it. */
export async function keepUntold(
  { after, before, reply }: { readonly before: Session; readonly after: Session; readonly reply: Reply },
  account: Account,
  { id: turn }: Heard,
  sessions: SessionStore,
): Promise<void> {
  const { unsettled } = after;
  if (account.kind !== 'linked' || before.unsettled?.quote === unsettled?.quote) return;
  const conversation = recordOf(account.shopper.customer);
  const { version } = await sessions.recall(conversation, turn);
  const session = unsettled === undefined ? fresh : { ...fresh, unsettled };
  await sessions.save({ conversation, turn, version, session, reply });
}
