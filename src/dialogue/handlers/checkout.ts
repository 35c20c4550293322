import type { Handler } from '../handler.ts';
import { needsAccount } from '../needs-account.ts';
import { openPlan } from '../open-plan.ts';
import { planFor } from '../plan.ts';
import { propose } from '../propose.ts';

/** "Check out": quotes the cart. While something is being bought already, that is what is checked out. */
export const checkout: Handler<'Checkout'> = needsAccount((_said, turn, tools) =>
  propose(openPlan(turn.session) ?? planFor('cart'), turn, tools),
);
