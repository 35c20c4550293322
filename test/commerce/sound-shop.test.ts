import { describe, expect, it } from '@jest/globals';
import type { Checkout, QuoteRequest } from '../../src/commerce/checkout.ts';
import { checkoutId, customerId, variantId } from '../../src/commerce/ids.ts';
import { money, currency } from '../../src/commerce/money.ts';
import type { Shop } from '../../src/commerce/shop.ts';
import { soundShop } from '../../src/commerce/sound-shop.ts';
import { aCart } from '../make/a-cart.ts';
import {
  aCheckout,
  aLine,
  anInstrument,
  anOffer,
  aVariant,
  dollars,
  NOW,
  TIME_ZONE,
} from '../make/commerce.ts';
import { aShop } from '../make/ports.ts';

const shopper = { customer: customerId('ada'), credential: 'ada' };
const call = { locale: 'en-US' as const, deadline: NOW, shopper, key: 'k' };
const usd = currency('USD');
const other = aVariant({ id: variantId('tea') });
const telling = (about: Partial<Shop>) => soundShop(aShop(about));

describe('soundShop', () => {
  it('leaves out what was answered twice or unasked', async () => {
    const offers = [anOffer(), anOffer({ price: dollars(1) }), anOffer({ variant: other })];
    const shop = telling({
      offers: async () => offers,
      substitutes: async () => [...offers, anOffer({ variant: other })],
    });

    expect(await shop.offers(call, [aVariant().id])).toEqual([anOffer()]);
    expect(await shop.substitutes(call, aVariant().id)).toEqual([anOffer({ variant: other })]);
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 60])('takes a price of %p for no offer', async (minor) => {
    const price = { ...money(1, usd), minor };
    await expect(
      telling({ offers: async () => [anOffer({ price })] }).offers(call, [aVariant().id]),
    ).rejects.toMatchObject({
      code: 'misbehaved',
    });
    const cart = aCart({ lineItems: [{ ...aLine(), price }] });
    await expect(telling({ cart: async () => cart }).cart(call)).rejects.toMatchObject({
      code: 'misbehaved',
    });
  });

  const quoted = (checkout: Checkout, items: QuoteRequest['items'] = 'cart') =>
    telling({ quote: async () => checkout }).quote(call, { items });

  it.each<[string, Partial<Checkout>]>([
    ['no total', { totals: [] }],
    ['a total below nothing', { totals: [{ type: 'total', amount: money(-5, usd) }] }],
    ['a line of no pieces', { lineItems: [aLine({ quantity: 0 })] }],
  ])('takes a quote with %s for none', async (_what, about) => {
    await expect(quoted(aCheckout(about))).rejects.toMatchObject({ code: 'misbehaved' });
  });

  it('V14 takes a quote for other things than were wanted for none, on however many lines they stand', async () => {
    const wanted = [{ variant: aVariant().id, quantity: 1 }];
    const two = aCheckout({ lineItems: [aLine(), aLine()] });

    expect(await quoted(aCheckout(), wanted)).toEqual(aCheckout());
    expect(await quoted(two, [...wanted, ...wanted])).toEqual(two);
    await expect(quoted(two, wanted)).rejects.toMatchObject({ code: 'misbehaved' });
    await expect(quoted(aCheckout(), [{ variant: other.id, quantity: 1 }])).rejects.toMatchObject({
      code: 'misbehaved',
    });
    const extra = aCheckout({ lineItems: [aLine(), aLine({ variant: other })] });
    await expect(quoted(extra, wanted)).rejects.toMatchObject({ code: 'misbehaved' });
  });

  it('lets a quote that is not ready say why, whatever else is missing', async () => {
    const problem = { code: 'no_address' } as const;
    const checkout = aCheckout({ status: 'incomplete', totals: [], problems: [problem] });
    expect(await quoted(checkout, [])).toEqual(checkout);
  });

  it('holds a quote that has changed to the same', async () => {
    const shop = telling({
      complete: async () => ({ kind: 'changed', checkout: aCheckout({ totals: [] }) }),
    });
    await expect(shop.complete(call, checkoutId('q'))).rejects.toMatchObject({ code: 'misbehaved' });
  });

  it('V12 lets no more of a card through than its last digits', async () => {
    const customer = {
      id: shopper.customer,
      givenName: 'Ada',
      timeZone: TIME_ZONE,
      addresses: [],
      instruments: [anInstrument({ lastDigits: '4111111111114242' })],
    };
    const shop = telling({ customer: async () => customer });
    expect((await shop.customer(call)).instruments).toMatchObject([{ lastDigits: '4242' }]);
  });
});
