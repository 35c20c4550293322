import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { priceLines, shareOf } from '../../../../src/shops/embedded/quote/price-lines.ts';
import { totalMinor } from '../../../../src/shops/embedded/quote/totals.ts';

describe('a share of an amount', () => {
  it.each([
    // Half a cent goes to the even side.
    [50, 10_000, 0],
    [150, 10_000, 2],
    [250, 10_000, 2],
    [250, 10_001, 3],
    [249, 10_000, 2],
    [1300, 88_750, 115],
    [0, 88_750, 0],
    [999, 0, 0],
  ])('of %p by %p millionths is %p', (minor, partsPerMillion, share) => {
    expect(shareOf(minor, partsPerMillion)).toBe(share);
  });
});

describe('a priced basket', () => {
  const wanted = fc.array(
    fc.record({
      row: fc.record({
        price: fc.integer({ min: 1, max: 50_000 }),
        tax_class: fc.constantFrom('food', 'general'),
      }),
      quantity: fc.integer({ min: 1, max: 500 }),
    }),
    { maxLength: 30 },
  );
  const terms = fc.record({
    percentOff: fc.integer({ min: 0, max: 100 }),
    fee: fc.integer({ min: 0, max: 2000 }),
    taxRates: fc.integer({ min: 0, max: 250_000 }).map((rate) => new Map([['general', rate]])),
  });

  it('is the sum of its lines, to the cent', () => {
    fc.assert(
      fc.property(wanted, terms, (items, how) => {
        const { lines, amounts } = priceLines(items, how);
        const parts = lines.map(({ row, quantity, discount, tax }) => row.price * quantity - discount + tax);
        expect(totalMinor(amounts)).toBe(parts.reduce((sum, part) => sum + part, how.fee));
      }),
    );
  });

  it('never takes off more than there is, and never taxes what is free of it', () => {
    fc.assert(
      fc.property(wanted, terms, (items, how) => {
        for (const { row, quantity, discount, tax } of priceLines(items, how).lines) {
          expect(discount).toBeLessThanOrEqual(row.price * quantity);
          expect(row.tax_class === 'food' ? tax : 0).toBe(0);
        }
      }),
    );
  });

  it('taxes the delivery only where the law says so', () => {
    const soap = [{ row: { price: 1000, tax_class: 'general' }, quantity: 1 }];
    const taxOf = (taxRates: ReadonlyMap<string, number>) =>
      priceLines(soap, { percentOff: 0, fee: 500, taxRates }).amounts.tax;

    expect(taxOf(new Map([['general', 100_000]]))).toBe(100);
    expect(
      taxOf(
        new Map([
          ['general', 100_000],
          ['delivery', 100_000],
        ]),
      ),
    ).toBe(150);
  });
});
