import type { Checkout } from '../commerce/checkout.ts';
import { grandTotal } from '../commerce/totals.ts';
import type { Order } from '../commerce/order.ts';
import type { Purchase } from '../commerce/product.ts';
import type { RiskRule } from './risk-rule.ts';

export interface RiskFacts {
  readonly checkout: Checkout;
  readonly purchases: readonly Purchase[];
  /** The latest orders, newest first: where things have been sent before. */
  readonly lately: readonly Order[];
  /** Minor units per currency; `other` where a currency has no entry. */
  readonly stepUpAt: Readonly<Record<string, number>>;
  readonly voice: string | undefined;
  readonly lastVoice: string | undefined;
}

const UNUSUAL = 3;

/** Which rules of V9 and V8 make this order ask for more than a plain yes; none for "the same again". */
export function risksOf(facts: RiskFacts): readonly RiskRule[] {
  return RULES.filter(([, fires]) => fires(facts)).map(([rule]) => rule);
}

const RULES: readonly (readonly [RiskRule, (facts: RiskFacts) => boolean])[] = [
  [
    'new_item',
    ({ checkout, purchases }) =>
      checkout.lineItems.some(({ variant }) => !purchases.some((each) => each.variant.id === variant.id)),
  ],
  [
    'new_address',
    ({ checkout: { fulfillment }, lately }) =>
      fulfillment !== undefined &&
      !lately.some(({ destination }) => destination.id === fulfillment.destination.id),
  ],
  ['over_limit', ({ checkout, stepUpAt }) => isOverLimit(checkout, stepUpAt)],
  [
    'unusual_quantity',
    ({ checkout, purchases }) =>
      checkout.lineItems.some(({ quantity, variant }) => {
        const bought = purchases.find((each) => each.variant.id === variant.id);
        return bought !== undefined && quantity > UNUSUAL * bought.usualQuantity;
      }),
  ],
  // Nobody has spoken an order yet, or the platform knows no voices: then a voice tells nothing.
  ['different_voice', ({ lastVoice, voice }) => lastVoice !== undefined && voice !== lastVoice],
];

function isOverLimit(checkout: Checkout, stepUpAt: Readonly<Record<string, number>>): boolean {
  const { currency, minor } = grandTotal(checkout);
  const limit = stepUpAt[currency] ?? stepUpAt['other'];
  return limit !== undefined && minor >= limit;
}
