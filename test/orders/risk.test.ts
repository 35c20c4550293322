import { describe, expect, it } from '@jest/globals';
import { addressId, variantId } from '../../src/commerce/ids.ts';
import { risksOf, type RiskFacts } from '../../src/orders/risk.ts';
import { aCheckout, aLine, anAddress, anOption, anOrder, aVariant, dollars, NOW } from '../make/commerce.ts';

/** The same coffee as last time, at the same address. */
const facts = (about: Partial<RiskFacts> = {}): RiskFacts => ({
  checkout: aCheckout(),
  purchases: [
    {
      variant: aVariant(),
      orders: 4,
      lastAt: NOW,
      lastQuantity: 1,
      lastPrice: dollars(1299),
      usualQuantity: 2,
    },
  ],
  lately: [anOrder()],
  stepUpAt: { USD: 10_000, other: 5_000 },
  voice: undefined,
  lastVoice: undefined,
  ...about,
});

const elsewhere = {
  destination: anAddress({ id: addressId('work') }),
  selected: anOption(),
  options: [anOption()],
};

describe('V9 risksOf', () => {
  it('finds none in the same again', () => {
    expect(risksOf(facts())).toEqual([]);
  });

  it.each<readonly [string, Partial<RiskFacts>]>([
    [
      'new_item',
      { checkout: aCheckout({ lineItems: [aLine({ variant: aVariant({ id: variantId('tea') }) })] }) },
    ],
    ['new_address', { checkout: aCheckout({ fulfillment: elsewhere }) }],
    ['new_address', { lately: [] }],
    ['over_limit', { stepUpAt: { USD: 1_848 } }],
    ['over_limit', { stepUpAt: { other: 1_848 } }],
    ['unusual_quantity', { checkout: aCheckout({ lineItems: [aLine({ quantity: 7 })] }) }],
    ['different_voice', { voice: 'ben', lastVoice: 'ada' }],
    ['different_voice', { voice: undefined, lastVoice: 'ada' }],
  ])('finds %s', (rule, about) => {
    expect(risksOf(facts(about))).toEqual([rule]);
  });

  it.each<readonly [string, Partial<RiskFacts>]>([
    ['one cent below the limit', { stepUpAt: { USD: 1_849 } }],
    ['three times the usual', { checkout: aCheckout({ lineItems: [aLine({ quantity: 6 })] }) }],
    ['the same voice', { voice: 'ada', lastVoice: 'ada' }],
    ['the first voice', { voice: 'ada' }],
    ['a currency without a limit', { stepUpAt: { EUR: 1 } }],
  ])('takes no offence at %s', (_case, about) => {
    expect(risksOf(facts(about))).toEqual([]);
  });

  it('names all that fire, in a fixed order', () => {
    const strange = aLine({ variant: aVariant({ id: variantId('tea') }), quantity: 90 });
    const checkout = aCheckout({ lineItems: [strange], fulfillment: elsewhere });
    expect(risksOf(facts({ checkout, voice: 'ben', lastVoice: 'ada' }))).toEqual([
      'new_item',
      'new_address',
      'over_limit',
      'different_voice',
    ]);
  });
});
