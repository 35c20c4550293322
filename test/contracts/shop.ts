import { afterAll, beforeAll, beforeEach, describe } from '@jest/globals';
import { cancelContract } from './shop/cancel.ts';
import { cartContract } from './shop/cart.ts';
import { completeContract } from './shop/complete.ts';
import { goodsContract } from './shop/goods.ts';
import { ordersContract } from './shop/orders.ts';
import { quoteContract } from './shop/quote.ts';
import { raceContract } from './shop/races.ts';
import { MONDAY, type World } from './shop/world.ts';

/** What every Shop must do. `open` gives a shop of its own; its tests share it, each with customers and goods of its own. */
export function shopContract(name: string, open: () => Promise<World>): void {
  describe(`${name} keeps the Shop contract`, () => {
    let world: World | undefined;
    const shared = (): World => {
      if (world === undefined) throw new Error('the shop did not open');
      return world;
    };

    beforeAll(async () => {
      world = await open();
    }, 60_000);
    beforeEach(() => {
      shared().setNow(MONDAY);
    });
    afterAll(async () => world?.close());

    goodsContract(shared);
    cartContract(shared);
    quoteContract(shared);
    completeContract(shared);
    raceContract(shared);
    ordersContract(shared);
    cancelContract(shared);
  });
}
