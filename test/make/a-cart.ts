import type { Cart } from '../../src/commerce/cart.ts';
import { sum } from '../../src/commerce/money.ts';
import { aLine, dollars } from './commerce.ts';

/** What waits to be bought: one coffee, unless told otherwise. The subtotal follows the lines. */
export function aCart(but: Partial<Cart> = {}): Cart {
  const { lineItems = [aLine()] } = but;
  return {
    version: 'cart-1',
    lineItems,
    subtotal: sum(
      lineItems.map(({ total }) => total),
      dollars(0).currency,
    ),
    ...but,
  };
}
