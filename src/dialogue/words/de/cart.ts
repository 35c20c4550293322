import type { Cart } from '../../../commerce/cart.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import type { Asked } from '../../reply.ts';
import type { AddedFacts, CartWords } from '../cart-words.ts';
import { cartView } from '../cart-view.ts';
import { echo } from '../echo.ts';
import { oneOf } from '../one-of.ts';
import type { Manner } from '../words.ts';
import { sayAdded, sayMissing } from './cart-added.ts';
import { articles, counted } from './goods.ts';
import { countOf, nameOf } from './name-of.ts';
import { orderLabels } from './order-labels.ts';
import { thenAnythingElse } from './then-anything-else.ts';

/** What is said about the cart, in German. */
export const cartWords = (manner: Manner): CartWords => ({
  added: (facts) => added(facts, manner),
  removed: ({ cart, variant }) =>
    afterwards(
      `${oneOf(manner, ['Herausgenommen', 'Wieder draußen'])}: ${nameOf(variant, 'short')}.`,
      cart,
      manner,
    ),
  quantityChanged: ({ cart, quantity, variant }) =>
    afterwards(`Geändert, jetzt ${countOf(quantity, variant, 'short')}.`, cart, manner),
  contents: ({ cart }) => contents(cart),
  empty: () => ({
    speech: oneOf(manner, [
      'Dein Warenkorb ist leer. Was möchtest du?',
      'In deinem Warenkorb ist nichts. Was brauchst du?',
    ]),
    reprompt: 'Sag zum Beispiel „leg Milch und Eier in den Warenkorb“. Was darf es sein?',
    suggestions: ['Das Übliche', 'Milch in den Warenkorb', 'Hilfe'],
  }),
  notInCart: ({ cart, said }) => notInCart(said, cart),
  confirmClear: ({ cart }) => confirmClear(cart),
  cleared: () => thenAnythingElse(manner, 'Erledigt, dein Warenkorb ist jetzt leer.'),
  kept: ({ cart }) => afterwards('Gut, alles bleibt im Warenkorb.', cart, manner),
  checkOutNow: ({ cart }) => ({
    speech: `Dein Warenkorb macht ${subtotal(cart)} für ${articles(cart.lineItems.length, 'accusative')}. Sollen wir zur Kasse gehen?`,
    reprompt: 'Bei Ja hörst du den ganzen Preis, bevor etwas bestellt wird. Jetzt zur Kasse?',
    suggestions: YES_NO,
    ...shown(cart),
  }),
  nothingAdded: (missing) =>
    thenAnythingElse(manner, `${sayMissing(missing)} Dazugelegt habe ich nichts.`, {
      suggestions: ['Was ist im Warenkorb', 'Nein'],
    }),
  whatToAdd: () => ({
    speech: 'Sag, was dazu soll, etwa „leg Milch und Eier in den Warenkorb“. Was möchtest du?',
    reprompt:
      'Du kannst bis zu drei Sachen nennen, und wie viel davon in den Warenkorb soll. Was darf es sein?',
    suggestions: ['Milch in den Warenkorb', 'Brot in den Warenkorb', 'Hilfe'],
  }),
});

const YES_NO = ['Ja', 'Nein'] as const;

const subtotal = (cart: Cart): string => sayMoney('de-DE', cart.subtotal);

const shown = (cart: Cart) => cartView(cart, 'Dein Warenkorb', orderLabels);

const closing = (cart: Cart) => ({
  hint: 'Du kannst noch etwas dazulegen, „zur Kasse“ sagen oder Nein, wenn das alles ist.',
  suggestions: ['Zur Kasse', 'Was ist im Warenkorb', 'Nein'],
  ...shown(cart),
});

function added(facts: AddedFacts, manner: Manner): Asked {
  const { cart, goesOn = false } = facts;
  const total = manner.familiar ? '' : ` Dein Warenkorb macht jetzt ${subtotal(cart)}.`;
  const said = `${sayAdded(facts, manner)}${total}`;
  const asked = thenAnythingElse(manner, said, closing(cart));
  return goesOn ? { ...asked, speech: said } : asked;
}

/** What has become of the cart, and whether there is anything else. */
function afterwards(said: string, cart: Cart, manner: Manner): Asked {
  if (cart.lineItems.length === 0) return thenAnythingElse(manner, `${said} Dein Warenkorb ist jetzt leer.`);
  const total = manner.familiar ? '' : ` Das macht bisher ${subtotal(cart)}.`;
  return thenAnythingElse(manner, `${said}${total}`, closing(cart));
}

function contents(cart: Cart): Asked {
  const { lineItems } = cart;
  const count = lineItems.length > 3 ? `${articles(lineItems.length)} für ${subtotal(cart)}: ` : '';
  const soFar = count === '' ? `, bisher für ${subtotal(cart)}` : '';
  return {
    speech: `In deinem Warenkorb${count === '' ? ':' : ' sind'} ${count}${counted(lineItems)}${soFar}. Sollen wir zur Kasse gehen?`,
    reprompt: 'Bei Ja hörst du den ganzen Preis, bei Nein kaufst du weiter ein. Jetzt zur Kasse?',
    suggestions: [...YES_NO, 'Warenkorb leeren'],
    ...shown(cart),
  };
}

function notInCart(said: string | undefined, cart: Cart): Asked {
  const { lineItems } = cart;
  const named = echo(said);
  const why =
    named === undefined ? 'Ich weiß nicht, was du meinst.' : `Das finde ich nicht im Warenkorb: ${named}.`;
  const inIt = lineItems.length === 0 ? 'Er ist leer.' : `Darin: ${counted(lineItems)}.`;
  return {
    speech: `${why} ${inIt} Was möchtest du tun?`,
    reprompt: 'Sag zum Beispiel „nimm die Milch raus“ oder „zur Kasse“. Was soll ich machen?',
    suggestions: ['Was ist im Warenkorb', 'Zur Kasse', 'Hilfe'],
    ...shown(cart),
  };
}

function confirmClear(cart: Cart): Asked {
  const count = cart.lineItems.length;
  const all = count === 1 ? 'der eine Artikel' : count === 2 ? 'beide Artikel' : `alle ${articles(count)}`;
  return {
    speech: `Dann ${count === 1 ? 'ist' : 'sind'} ${all} weg, und ich kann das nicht zurückholen. Soll ich deinen Warenkorb leeren?`,
    reprompt: `Darin: ${counted(cart.lineItems)}. Soll alles weg?`,
    suggestions: YES_NO,
    ...shown(cart),
  };
}
