import type { Instant } from '../../commerce/instant.ts';
import { sum, type Money } from '../../commerce/money.ts';
import type { Order } from '../../commerce/order.ts';

/** Money that came back, or is on its way back. */
export interface Refund {
  readonly amount: Money;
  /** When the last of it was back; absent while some of it is on its way. */
  readonly doneAt?: Instant;
  /** The way that it goes back: "Visa". */
  readonly by?: string;
}

/** All that comes back for an order; nothing when nothing does. */
export function refundOf({ adjustments, instrument }: Order): Refund | undefined {
  const [first] = adjustments;
  if (first === undefined) return undefined;
  const amount = sum(
    adjustments.map((adjustment) => adjustment.amount),
    first.amount.currency,
  );
  if (amount.minor <= 0) return undefined;

  const isDone = adjustments.every(({ status }) => status === 'completed');
  const doneAt = adjustments.map(({ at }) => at).reduce((latest, at) => (at > latest ? at : latest));
  return {
    amount,
    ...(isDone && { doneAt }),
    ...(instrument !== undefined && { by: instrument.brand }),
  };
}
