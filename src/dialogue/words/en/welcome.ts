import type { Cart } from '../../../commerce/cart.ts';
import { sayDate } from '../../../locales/say-date.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import type { Asked } from '../../reply.ts';
import { cartView } from '../cart-view.ts';
import { oneOf } from '../one-of.ts';
import type { TalkWords } from '../talk-words.ts';
import { tidy } from '../tidy.ts';
import type { Manner } from '../words.ts';
import { counted, things } from './goods.ts';
import { nameOf } from './name-of.ts';
import { orderLabels } from './order-labels.ts';
import { sayArrival } from './status-parcel.ts';

type Facts<K extends keyof TalkWords> = Parameters<TalkWords[K]>[0];

/** The opening, when there is nothing better to offer. */
export function welcome({ name, seller }: Facts<'welcome'>, manner: Manner): Asked {
  const to = name === undefined || tidy(name) === '' ? '' : `, ${tidy(name)}`;
  const speech = manner.familiar
    ? `${oneOf(manner, ['Hi', 'Hello', 'Welcome back'])}${to}. ${oneOf(manner, ['What can I get you?', 'What would you like?'])}`
    : `Welcome to ${tidy(seller)}${to}. You can reorder what you need, ask where your order is, or fill your cart. What would you like?`;
  return {
    speech,
    reprompt: "For example, say “reorder coffee”, “where's my order”, or “help”. What can I do for you?",
    suggestions: ['The usual', "Where's my order", "What's in my cart", 'Help'],
  };
}

/** Something is late: they hear of it before they ask, with no word of what is in it (V29). */
export function welcomeLate({ order, seller, ...here }: Facts<'welcomeLate'>, manner: Manner): Asked {
  const arrival = sayArrival({ order, ...here });
  const what = order.parcels.length > 1 ? 'Part of your order' : 'Your order';
  const from = sayDate('en-US', order.placedAt, here, 'from');
  return {
    speech: `${hello(seller, manner)} ${what} ${from} is late, sorry.${arrival === '' ? '' : ` ${arrival}`} Shall I tell you more?`,
    reprompt:
      'You can say yes to hear about it, or name something else you need. Would you like to hear about it?',
    suggestions: YES_NO,
  };
}

/** The cart that was left: what is in it, before anything is added (V31). */
export function welcomeCart({ cart, seller }: Facts<'welcomeCart'>, manner: Manner): Asked {
  return {
    speech: `${hello(seller, manner)} ${left(cart)} Shall I check out?`,
    reprompt: 'You can say yes to hear the full price, or name what you want to add. Check out now?',
    suggestions: [...YES_NO, "What's in my cart"],
    ...cartView(cart, 'Your cart', orderLabels),
  };
}

/** What they buy most often, when it is due again. */
export function welcomeUsual({ seller, variant }: Facts<'welcomeUsual'>, manner: Manner): Asked {
  const name = nameOf(variant, 'short');
  return {
    speech: `${hello(seller, manner)} ${oneOf(manner, [`Shall I reorder your ${name}?`, `Would you like your ${name} again?`])}`,
    reprompt: `You can say yes and I'll look up the price of ${name}, or name something else. Shall I?`,
    suggestions: [...YES_NO, "Where's my order"],
  };
}

const YES_NO = ['Yes', 'No'] as const;

const hello = (seller: string, manner: Manner): string =>
  manner.familiar ? oneOf(manner, ['Hi again.', 'Welcome back.']) : `Welcome to ${tidy(seller)}.`;

function left({ lineItems, subtotal }: Cart): string {
  const amount = sayMoney('en-US', subtotal);
  return lineItems.length > 2
    ? `You left ${things(lineItems.length)} in your cart for ${amount}: ${counted(lineItems, 2)}.`
    : `Your cart still has ${counted(lineItems)}, for ${amount}.`;
}
