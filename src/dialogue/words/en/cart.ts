import type { Cart } from '../../../commerce/cart.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import type { Asked } from '../../reply.ts';
import type { AddedFacts, CartWords } from '../cart-words.ts';
import { cartView } from '../cart-view.ts';
import { echo } from '../echo.ts';
import { oneOf } from '../one-of.ts';
import type { Manner } from '../words.ts';
import { counted, things } from './goods.ts';
import { countOf, nameOf } from './name-of.ts';
import { orderLabels } from './order-labels.ts';
import { sayAdded, sayMissing } from './cart-added.ts';
import { thenAnythingElse } from './then-anything-else.ts';

/** What is said about the cart, in English. */
export const cartWords = (manner: Manner): CartWords => ({
  added: (facts) => added(facts, manner),
  removed: ({ cart, variant }) =>
    afterwards(
      `${oneOf(manner, ["I've taken out", 'I took out'])} the ${nameOf(variant, 'short')}.`,
      cart,
      manner,
    ),
  quantityChanged: ({ cart, quantity, variant }) =>
    afterwards(`Okay, ${countOf(quantity, variant, 'short')} now.`, cart, manner),
  contents: ({ cart }) => contents(cart),
  empty: () => ({
    speech: oneOf(manner, [
      'Your cart is empty. What would you like?',
      "There's nothing in your cart. What can I get you?",
    ]),
    reprompt: 'For example, say “add milk and eggs”, or “the usual”. What shall it be?',
    suggestions: ['The usual', 'Add milk', 'Help'],
  }),
  notInCart: ({ cart, said }) => notInCart(said, cart),
  confirmClear: ({ cart }) => confirmClear(cart),
  cleared: () => thenAnythingElse(manner, 'Done, your cart is empty now.'),
  kept: ({ cart }) => afterwards('All right, everything stays in your cart.', cart, manner),
  checkOutNow: ({ cart }) => ({
    speech: `Your cart comes to ${subtotal(cart)} for ${things(cart.lineItems.length)}. Shall I check out?`,
    reprompt: "If you say yes, you'll hear the full price before anything is ordered. Check out now?",
    suggestions: YES_NO,
    ...shown(cart),
  }),
  nothingAdded: (missing) =>
    thenAnythingElse(manner, `${sayMissing(missing)} I haven't added anything.`, {
      suggestions: ["What's in my cart", 'No'],
    }),
  whatToAdd: () => ({
    speech: 'Tell me what to add, such as “add milk and eggs”. What would you like?',
    reprompt: 'You can name up to three things at once, each with how many you need. What shall it be?',
    suggestions: ['Add milk', 'Add bread', 'Add eggs'],
  }),
});

const YES_NO = ['Yes', 'No'] as const;

const subtotal = (cart: Cart): string => sayMoney('en-US', cart.subtotal);

const shown = (cart: Cart) => cartView(cart, 'Your cart', orderLabels);

const CART_HINT = "You can add something, say “check out”, or say no if that's all.";

function added(facts: AddedFacts, manner: Manner): Asked {
  const { cart, goesOn = false } = facts;
  const total = manner.familiar ? '' : ` Your cart comes to ${subtotal(cart)}.`;
  const said = `${sayAdded(facts, manner)}${total}`;
  const asked = thenAnythingElse(manner, said, {
    hint: CART_HINT,
    suggestions: ['Check out', "What's in my cart", 'No'],
    ...shown(cart),
  });
  return goesOn ? { ...asked, speech: said } : asked;
}

/** What has become of the cart, and whether there is anything else. */
function afterwards(said: string, cart: Cart, manner: Manner): Asked {
  if (cart.lineItems.length === 0) return thenAnythingElse(manner, `${said} Your cart is empty now.`);
  const total = manner.familiar ? '' : ` Your cart comes to ${subtotal(cart)}.`;
  return thenAnythingElse(manner, `${said}${total}`, {
    hint: CART_HINT,
    suggestions: ['Check out', "What's in my cart", 'No'],
    ...shown(cart),
  });
}

function contents(cart: Cart): Asked {
  const { lineItems } = cart;
  const isLong = lineItems.length > 3;
  const speech = isLong
    ? `There are ${things(lineItems.length)} in your cart for ${subtotal(cart)}: ${counted(lineItems)}.`
    : `Your cart has ${counted(lineItems)}, for ${subtotal(cart)} so far.`;
  return {
    speech: `${speech} Shall I check out?`,
    reprompt:
      'You can say yes to hear the full price, no to go on shopping, or take something out. Check out now?',
    suggestions: ['Yes', 'No', 'Empty my cart'],
    ...shown(cart),
  };
}

function notInCart(said: string | undefined, cart: Cart): Asked {
  const { lineItems } = cart;
  const named = echo(said);
  const why = named === undefined ? "I'm not sure which one you mean." : `I don't see ${named} in your cart.`;
  const inIt = lineItems.length === 0 ? "There's nothing in it." : `It has ${counted(lineItems)}.`;
  const example = lineItems[0] === undefined ? 'milk' : nameOf(lineItems[0].variant, 'short');
  return {
    speech: `${why} ${inIt} What would you like to do?`,
    reprompt: `For example, say “remove the ${example}”, or “check out”. What shall I do?`,
    suggestions: ["What's in my cart", 'Check out', 'Help'],
    ...shown(cart),
  };
}

function confirmClear(cart: Cart): Asked {
  const count = cart.lineItems.length;
  const all = count === 1 ? 'the one thing' : count === 2 ? 'both things' : `all ${things(count)}`;
  return {
    speech: `That takes out ${all}, and I can't bring ${count === 1 ? 'it' : 'them'} back. Shall I empty your cart?`,
    reprompt: `It has ${counted(cart.lineItems)}. Should it all go?`,
    suggestions: YES_NO,
    ...shown(cart),
  };
}
