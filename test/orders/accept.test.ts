import { describe, expect, it } from '@jest/globals';
import type { Completion } from '../../src/commerce/checkout.ts';
import { checkoutId, customerId, orderId } from '../../src/commerce/ids.ts';
import { instant } from '../../src/commerce/instant.ts';
import type { Order } from '../../src/commerce/order.ts';
import { accept, settle, type Books } from '../../src/orders/accept.ts';
import { memoryAttempts } from '../../src/stores/memory/attempts.ts';
import { anAttempt } from '../make/attempt.ts';
import { aCheckout, anOrder } from '../make/commerce.ts';

const quote = checkoutId('q1');
const when = { now: instant('2026-11-21T10:00:10Z'), repeatSeconds: 900 };
const call = {
  locale: 'en-US' as const,
  deadline: instant('2026-11-21T10:00:20Z'),
  shopper: { customer: customerId('ada'), credential: 'token' },
};

/** A shop that completes as it is told, and counts how often it was asked. */
function aShopThat(complete: () => Completion | Promise<Completion>, placed?: Order) {
  const asked = { complete: [] as string[], outcomeOf: 0 };
  const shop: Books['shop'] = {
    complete: async ({ key }) => {
      asked.complete.push(key);
      return complete();
    },
    outcomeOf: async () => {
      asked.outcomeOf += 1;
      return placed;
    },
    order: async () => anOrder(),
  };
  return { asked, shop };
}

const completed = (): Completion => ({ kind: 'completed', order: anOrder() });

describe('V4 accept', () => {
  it('orders on the first yes, and tells the same again on the second, without ordering', async () => {
    const { asked, shop } = aShopThat(completed);
    const books = { attempts: memoryAttempts(), shop };

    expect(await accept(anAttempt('q1'), call, books, when)).toEqual({ kind: 'ordered', order: anOrder() });
    expect(await accept(anAttempt('q1'), call, books, when)).toEqual({ kind: 'ordered', order: anOrder() });
    expect(asked.complete).toEqual(['accept:q1']);
  });

  it('completes under the key of the quote, whichever turn said yes', async () => {
    const { asked, shop } = aShopThat(completed);
    await accept(
      anAttempt('q1'),
      { ...call, shopper: call.shopper },
      { attempts: memoryAttempts(), shop },
      when,
    );
    expect(asked.complete).toEqual(['accept:q1']);
  });

  it('asks the shop what became of an attempt that nobody heard of again, before trying anything', async () => {
    const attempts = memoryAttempts();
    const dying = aShopThat(() => Promise.reject(new Error('the line went dead')));
    await expect(accept(anAttempt('q1'), call, { attempts, shop: dying.shop }, when)).rejects.toThrow('dead');

    const { asked, shop } = aShopThat(completed, anOrder());
    expect(await accept(anAttempt('q1'), call, { attempts, shop }, when)).toEqual({
      kind: 'ordered',
      order: anOrder(),
    });
    expect(asked).toEqual({ complete: [], outcomeOf: 1 });
    expect(await attempts.outcomeOf(quote)).toEqual({ kind: 'ordered', order: orderId('order-1') });
  });

  it('goes on with an attempt in doubt that the shop has never heard of: the customer had said yes', async () => {
    const attempts = memoryAttempts();
    await attempts.open(anAttempt('q1'), when.now);
    const { asked, shop } = aShopThat(completed);

    expect(await settle(quote, call, { attempts, shop }, when.now)).toEqual({
      kind: 'ordered',
      order: anOrder(),
    });
    expect(asked).toEqual({ complete: ['accept:q1'], outcomeOf: 1 });
  });

  it.each<readonly [string, Completion]>([
    ['what has changed', { kind: 'changed', checkout: aCheckout({ id: checkoutId('q2') }) }],
    ['why it was refused', { kind: 'refused', problems: [{ code: 'no_address' }] }],
    ['that it has expired', { kind: 'expired' }],
  ])('says %s, and never orders that quote afterwards', async (_case, completion) => {
    const attempts = memoryAttempts();
    const { shop } = aShopThat(() => completion);
    expect(await accept(anAttempt('q1'), call, { attempts, shop }, when)).toEqual(completion);

    const later = aShopThat(completed);
    const again = await accept(anAttempt('q1'), call, { attempts, shop: later.shop }, when);
    expect(again.kind).toBe(completion.kind === 'refused' ? 'refused' : 'expired');
    expect(later.asked.complete).toEqual([]);
  });

  it('asks first when another device ordered the same a moment ago (V10)', async () => {
    const books = { attempts: memoryAttempts(), shop: aShopThat(completed).shop };
    await accept(anAttempt('q1'), call, books, when);
    expect(await accept(anAttempt('q2'), call, books, when)).toEqual({
      kind: 'repeat',
      at: instant('2026-11-21T10:00:10Z'),
    });
  });

  it('calls it a broken shop when an order that was placed is not there', async () => {
    const attempts = memoryAttempts();
    const { shop } = aShopThat(completed);
    await accept(anAttempt('q1'), call, { attempts, shop }, when);
    const forgetful: Books['shop'] = { ...shop, order: async () => undefined };
    await expect(accept(anAttempt('q1'), call, { attempts, shop: forgetful }, when)).rejects.toMatchObject({
      code: 'misbehaved',
    });
  });
});
