import type { Handler } from '../handler.ts';
import { askAbout } from '../errands/ask-about.ts';
import { openPlan } from '../open-plan.ts';

/** "How much is olive oil?" While something is being bought, "how much is it?" asks for what that comes to. */
export const askPrice: Handler<'AskPrice'> = ({ item }, turn, tools) =>
  item === undefined && openPlan(turn.session) !== undefined
    ? tools.carryOn({ name: 'Checkout' }, turn)
    : askAbout(item, { kind: 'ask-price' }, turn, tools);
