import type { VariantId } from '../../commerce/ids.ts';
import type { Instant } from '../../commerce/instant.ts';
import type { Money } from '../../commerce/money.ts';
import type { Order, Cancellation } from '../../commerce/order.ts';
import type { Asked, Told } from '../reply.ts';

export interface OrderFacts {
  readonly order: Order;
  readonly now: Instant;
  readonly timeZone: string;
  /** The products that the customer asked after: they are told of first. */
  readonly about?: readonly VariantId[];
}

/** What is said about orders that were placed. Dates first, then what, then any problem and what can be done (V28). */
export interface StatusWords {
  /** When it comes, or when and where it came; each parcel of its own; canceled, returned and refunded. */
  status(facts: OrderFacts): Told;
  /** The same, and whether there is anything else, where they were in the middle of something. */
  statusAndMore(facts: OrderFacts): Asked;
  /** It is late: the same, that we are sorry, and whether they would like to talk to somebody. */
  late(facts: OrderFacts): Asked;
  /** Two or more answer to it: two or three in a breath, and which one they would like to hear about. */
  several(facts: {
    readonly orders: readonly Order[];
    readonly total: number;
    readonly now: Instant;
    readonly timeZone: string;
    readonly about?: readonly VariantId[];
  }): Asked;
  noOrders(): Asked;
  /** None that answers to a product or a day, or both. */
  noneMatching(facts: { readonly said: string | undefined; readonly fromDay: boolean }): Asked;
  /** `partly`: they named only some of it, and an order is canceled as a whole. */
  confirmCancel(facts: OrderFacts & { readonly partly: boolean }): Asked;
  canceled(facts: OrderFacts & { readonly refund: Money | undefined }): Asked;
  cannotCancel(
    facts: OrderFacts & { readonly because: Extract<Cancellation, { kind: 'refused' }>['because'] },
  ): Asked;
  keptOrder(): Asked;
  /** Neither changed nor returned by voice in this shop: what can be done instead. */
  cannotEdit(facts: {
    readonly order: Order | undefined;
    readonly url: string | undefined;
    readonly phone: string | undefined;
  }): Asked;
  cannotReturn(facts: {
    readonly order: Order | undefined;
    readonly url: string | undefined;
    readonly phone: string | undefined;
  }): Asked;
}
