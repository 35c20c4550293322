import type { Handler } from '../handler.ts';
import { needsAccount } from '../needs-account.ts';
import { openPlan } from '../open-plan.ts';
import { planFor } from '../plan.ts';
import { propose } from '../propose.ts';
import type { Session } from '../session.ts';

/** "Check out": quotes the cart. While something is being bought already, that is what is checked out. */
export const checkout: Handler<'Checkout'> = needsAccount((_said, turn, tools) =>
  propose(openPlan(turn.session) ?? planFor('cart'), { ...turn, session: checkedOut(turn.session) }, tools),
);

/** Whatever comes of it, they are not asked again whether to check out. */
const checkedOut = ({ cart, ...session }: Session): Session => ({
  ...session,
  ...(cart !== undefined && { cart: { ...cart, offered: true } }),
});
