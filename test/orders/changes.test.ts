import { describe, expect, it } from '@jest/globals';
import { addressId, instrumentId, variantId } from '../../src/commerce/ids.ts';
import { later } from '../../src/commerce/instant.ts';
import { changesBetween } from '../../src/orders/changes.ts';
import {
  aCheckout,
  aLine,
  anAddress,
  anInstrument,
  anOption,
  aVariant,
  dollars,
  NOW,
  TOMORROW,
  totalsOf,
} from '../make/commerce.ts';

const before = aCheckout();
const afternoon = { start: TOMORROW.start, end: later(TOMORROW.end, 3_600_000) };
const delivered = (about: Partial<NonNullable<typeof before.fulfillment>>) => ({
  destination: anAddress(),
  selected: anOption(),
  options: [anOption()],
  ...about,
});

describe('V3 changesBetween', () => {
  it('finds nothing in the same quote', () => {
    expect(changesBetween(before, aCheckout({ expiresAt: NOW }))).toEqual([]);
  });

  it('tells a price from a quantity', () => {
    const now = aCheckout({ lineItems: [aLine({ price: dollars(1399), quantity: 2 })] });
    expect(changesBetween(before, now)).toEqual([
      { kind: 'price', variant: aVariant(), before: dollars(1299), now: dollars(1399) },
      { kind: 'quantity', variant: aVariant(), before: 1, now: 2 },
    ]);
  });

  it('says what is gone and what is new, and does not take one for the other', () => {
    const tea = aVariant({ id: variantId('tea') });
    const now = aCheckout({ lineItems: [aLine({ variant: tea, quantity: 2 })] });
    expect(changesBetween(before, now)).toEqual([
      { kind: 'gone', variant: aVariant() },
      { kind: 'added', variant: tea, quantity: 2 },
    ]);
  });

  it.each([
    [
      'address',
      aCheckout({ fulfillment: delivered({ destination: anAddress({ id: addressId('work') }) }) }),
      { kind: 'address' },
    ],
    ['payment', aCheckout({ instrument: anInstrument({ id: instrumentId('amex') }) }), { kind: 'payment' }],
    [
      'delivery',
      aCheckout({ fulfillment: delivered({ selected: anOption({ window: afternoon }) }) }),
      { kind: 'delivery', before: TOMORROW, now: afternoon },
    ],
    [
      'total that nothing else explains',
      aCheckout({ totals: totalsOf([aLine()], { tax: 200 }) }),
      { kind: 'total', before: dollars(1848), now: dollars(1898) },
    ],
  ])('finds another %s', (_case, now, change) => {
    expect(changesBetween(before, now)).toEqual([change]);
  });
});
