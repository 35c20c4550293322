import type { Checkout, CheckoutProblem } from '../commerce/checkout.ts';
import type { CheckoutId } from '../commerce/ids.ts';
import { later, type Instant } from '../commerce/instant.ts';
import type { Order } from '../commerce/order.ts';
import type { Shop, ShopperCall } from '../commerce/shop.ts';
import { ShopError } from '../commerce/shop-error.ts';
import type { Attempt, Attempts, Outcome } from './attempts.ts';

/** What came of a yes. */
export type Accepted =
  | { readonly kind: 'ordered'; readonly order: Order }
  | { readonly kind: 'changed'; readonly checkout: Checkout }
  | { readonly kind: 'refused'; readonly problems: readonly CheckoutProblem[] }
  | { readonly kind: 'expired' }
  | { readonly kind: 'repeat'; readonly at: Instant };

/** The two books that an order is written in: the ledger of attempts, and the shop's own. */
export interface Books {
  readonly attempts: Attempts;
  readonly shop: Pick<Shop, 'complete' | 'order' | 'outcomeOf'>;
}

/**
 * Orders what the customer agreed to, once (V4). Repeated, raced or resumed after a crash, it comes to the first
 * outcome; an attempt in doubt is settled by asking the shop before anything is tried again.
 */
export async function accept(
  attempt: Attempt,
  call: ShopperCall,
  { attempts, shop }: Books,
  { now, repeatSeconds }: { readonly now: Instant; readonly repeatSeconds: number },
): Promise<Accepted> {
  const opened = await attempts.open(attempt, later(now, -repeatSeconds * 1000));
  switch (opened.kind) {
    case 'opened':
      return complete(attempt.quote, call, { attempts, shop }, now);
    case 'in_doubt':
      return settle(attempt.quote, call, { attempts, shop }, now);
    case 'settled':
      return retold(opened.outcome, call, shop);
    case 'repeat':
      return opened;
  }
}

/** Finds out how an attempt ended that nobody heard of again, or ends it: the customer had said yes. */
export async function settle(
  quote: CheckoutId,
  call: ShopperCall,
  { attempts, shop }: Books,
  now: Instant,
): Promise<Accepted> {
  const known = await found(quote, call, { attempts, shop }, now);
  return known ?? complete(quote, call, { attempts, shop }, now);
}

/** How an attempt ended that nobody heard of again. `undefined` when it has not, as far as anybody knows. */
export async function found(
  quote: CheckoutId,
  call: ShopperCall,
  { attempts, shop }: Books,
  now: Instant,
): Promise<Accepted | undefined> {
  const known = await attempts.outcomeOf(quote);
  if (known !== undefined) return retold(known, call, shop);

  const order = await shop.outcomeOf(call, quote);
  if (order === undefined) return undefined;
  await attempts.settle(quote, { kind: 'ordered', order: order.id }, now);
  return { kind: 'ordered', order };
}

async function complete(
  quote: CheckoutId,
  call: ShopperCall,
  { attempts, shop }: Books,
  now: Instant,
): Promise<Accepted> {
  // The key is the quote's, not the turn's: whoever completes it again is the same attempt.
  const completion = await shop.complete({ ...call, key: `accept:${quote}` }, quote);
  switch (completion.kind) {
    case 'completed':
      await attempts.settle(quote, { kind: 'ordered', order: completion.order.id }, now);
      return { kind: 'ordered', order: completion.order };
    case 'refused':
      await attempts.settle(quote, completion, now);
      return completion;
    case 'changed':
    case 'expired':
      await attempts.settle(quote, { kind: 'not_ordered', because: completion.kind }, now);
      return completion;
  }
}

/** The customer is told the same thing again (V4). */
async function retold(outcome: Outcome, call: ShopperCall, shop: Books['shop']): Promise<Accepted> {
  switch (outcome.kind) {
    case 'ordered': {
      const order = await shop.order(call, outcome.order);
      if (order === undefined) throw new ShopError('misbehaved', 'an order that was placed is not there');
      return { kind: 'ordered', order };
    }
    case 'refused':
      return outcome;
    case 'not_ordered':
      return { kind: 'expired' };
  }
}
