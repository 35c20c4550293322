import type { Cart } from '../../commerce/cart.ts';
import type { View } from '../view.ts';
import { orderView, type OrderLabels } from './order-view.ts';

/** The cart on a screen: all of it, however much is read out (V21). An empty one is not shown. */
export const cartView = (
  { lineItems, subtotal }: Cart,
  title: string,
  labels: OrderLabels,
): { readonly view?: View } =>
  lineItems.length === 0
    ? {}
    : {
        view: orderView(
          {
            title,
            lineItems,
            totals: [{ type: 'subtotal', amount: subtotal }],
            destination: undefined,
            arrives: undefined,
          },
          labels,
        ),
      };
