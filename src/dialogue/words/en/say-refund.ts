import type { Order } from '../../../commerce/order.ts';
import type { Here } from '../../../locales/here.ts';
import { sayDate } from '../../../locales/say-date.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import { refundOf } from '../refund-of.ts';
import { tidy } from '../tidy.ts';

/** What comes back for an order and when: a whole sentence after a space, or nothing when nothing does. */
export function sayRefund(order: Order, here: Here): string {
  const refund = refundOf(order);
  if (refund === undefined) return '';
  const amount = sayMoney('en-US', refund.amount);
  const card = refund.by === undefined ? '' : ` to your ${tidy(refund.by)}`;
  return refund.doneAt === undefined
    ? ` ${amount} is on its way back${card}.`
    : ` ${amount} went back${card} ${sayDate('en-US', refund.doneAt, here)}.`;
}
