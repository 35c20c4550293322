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
  const amount = sayMoney('de-DE', refund.amount);
  const card = refund.by === undefined ? '' : ` über ${tidy(refund.by)}`;
  return refund.doneAt === undefined
    ? ` Du bekommst ${amount}${card} zurück, das Geld ist unterwegs.`
    : ` Du hast ${sayDate('de-DE', refund.doneAt, here)} ${amount}${card} zurückbekommen.`;
}
