import type { Checkout } from '../commerce/checkout.ts';
import { grandTotal } from '../commerce/totals.ts';
import type { Money } from '../commerce/money.ts';
import { sameMoney } from '../commerce/money.ts';
import type { Variant } from '../commerce/product.ts';
import type { Window } from '../commerce/instant.ts';

/** What differs between the quote that was agreed to and the one that holds now (V3). */
export type Change =
  | { readonly kind: 'price'; readonly variant: Variant; readonly before: Money; readonly now: Money }
  | { readonly kind: 'quantity'; readonly variant: Variant; readonly before: number; readonly now: number }
  | { readonly kind: 'gone'; readonly variant: Variant }
  | { readonly kind: 'added'; readonly variant: Variant; readonly quantity: number }
  | { readonly kind: 'address' }
  | { readonly kind: 'payment' }
  | { readonly kind: 'delivery'; readonly before: Window; readonly now: Window }
  | { readonly kind: 'slot_gone' }
  | { readonly kind: 'total'; readonly before: Money; readonly now: Money };

/** Everything that a customer who agreed to `before` has to hear before agreeing to `now`, the items first. */
export function changesBetween(before: Checkout, now: Checkout): readonly Change[] {
  const changes = [...lineChanges(before, now), ...added(before, now), ...fulfillmentChanges(before, now)];
  if (before.instrument?.id !== now.instrument?.id) changes.push({ kind: 'payment' });
  if (changes.length === 0 && !sameMoney(grandTotal(before), grandTotal(now))) {
    changes.push({ kind: 'total', before: grandTotal(before), now: grandTotal(now) });
  }
  return changes;
}

const lineChanges = (before: Checkout, now: Checkout): Change[] =>
  before.lineItems.flatMap((line): Change[] => {
    const { variant } = line;
    const today = now.lineItems.find((each) => each.variant.id === variant.id);
    if (today === undefined) return [{ kind: 'gone', variant }];
    return [
      ...(sameMoney(line.price, today.price)
        ? []
        : [{ kind: 'price' as const, variant, before: line.price, now: today.price }]),
      ...(line.quantity === today.quantity
        ? []
        : [{ kind: 'quantity' as const, variant, before: line.quantity, now: today.quantity }]),
    ];
  });

/** Put into the cart from another device. */
const added = (before: Checkout, now: Checkout): Change[] =>
  now.lineItems
    .filter(({ variant }) => !before.lineItems.some((line) => line.variant.id === variant.id))
    .map(({ quantity, variant }) => ({ kind: 'added', variant, quantity }));

function fulfillmentChanges({ fulfillment: before }: Checkout, { fulfillment: now }: Checkout): Change[] {
  if (before === undefined || now === undefined) return [];
  const was = before.selected.window;
  const is = now.selected.window;
  return [
    ...(before.destination.id === now.destination.id ? [] : [{ kind: 'address' as const }]),
    ...(was.start === is.start && was.end === is.end
      ? []
      : [{ kind: 'delivery' as const, before: was, now: is }]),
  ];
}
