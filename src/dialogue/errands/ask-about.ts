import type { VariantId } from '../../commerce/ids.ts';
import type { Answer } from '../answer.ts';
import type { Errand } from '../errand.ts';
import type { Tools } from '../ports.ts';
import { allPurchases } from '../purchases.ts';
import { ask } from '../reply.ts';
import { asking, type Session } from '../session.ts';
import { shopperCallOf, type Turn } from '../turn.ts';
import { identify } from './identify.ts';
import { tellAbout } from './tell-about.ts';

/** A question about a product. Nobody needs an account to ask; whoever has one means what they buy. */
export async function askAbout(
  item: string | undefined,
  errand: Errand,
  turn: Turn,
  tools: Tools,
): Promise<Answer> {
  const { account, session } = turn;
  if (item === undefined) {
    const variant = spokenOf(session);
    if (variant !== undefined) return tellAbout(variant, errand, turn, tools);
    return {
      reply: ask(tools.words.product.whichProduct()),
      session: asking(session, { kind: 'anything-else' }),
    };
  }
  const purchases =
    account.kind === 'linked' ? await allPurchases(tools.shop, shopperCallOf({ ...turn, account })) : [];
  const found = await identify({ item }, purchases, errand, turn, tools);
  return found.kind === 'asked' ? found.answer : tellAbout(found.listing.id, errand, turn, tools);
}

/** "It": the one thing that is being asked about, else the last that was told of. */
const spokenOf = ({ question, topic }: Session): VariantId | undefined =>
  question !== undefined && 'variant' in question ? question.variant.id : topic?.variant;
