import { currency } from '../../src/commerce/money.ts';
import { customerId } from '../../src/commerce/ids.ts';
import { instant } from '../../src/commerce/instant.ts';
import type { Shop } from '../../src/commerce/shop.ts';
import type { Ports } from '../../src/dialogue/ports.ts';
import { wordsFor } from '../../src/dialogue/words/words-for.ts';
import { conversationId, type Heard } from '../../src/dialogue/turn.ts';
import { memoryAttempts } from '../../src/stores/memory/attempts.ts';
import { memorySessionStore } from '../../src/stores/memory/session-store.ts';
import { aClock, type TestClock } from './clock.ts';

/** A shop of which nothing is expected: whatever a test does not give it throws when it is asked. */
export const aShop = (about: Partial<Shop> = {}): Shop => {
  const unasked = async (): Promise<never> => {
    throw new Error('nobody expected the shop to be asked this');
  };
  return {
    cancel: unasked,
    cart: unasked,
    changeCart: unasked,
    complete: unasked,
    customer: unasked,
    listings: unasked,
    offers: unasked,
    order: unasked,
    orders: unasked,
    outcomeOf: unasked,
    profile: async () => ({
      name: 'Corner Market',
      currency: currency('USD'),
      timeZone: 'America/New_York',
      capabilities: {
        cancel: true,
        addToOrder: true,
        edit: false,
        returns: false,
        deliverySlots: true,
        restockNotices: true,
      },
      support: { phone: '555 0100' },
    }),
    purchases: unasked,
    quote: unasked,
    substitutes: unasked,
    watchRestock: unasked,
    ...about,
  };
};

export interface TestPorts extends Ports {
  readonly clock: TestClock;
  readonly reported: readonly { readonly error: unknown; readonly turn: Parameters<Ports['report']>[1] }[];
}

/** Everything the conversation needs, in memory; the token `ada` is Ada's. Override only what the test is about. */
export function somePorts(about: Partial<Ports> = {}): TestPorts {
  const clock = aClock();
  const reported: { error: unknown; turn: Parameters<Ports['report']>[1] }[] = [];
  return {
    accounts: {
      shopperOf: async (token) =>
        token === 'ada' ? { customer: customerId('ada'), credential: token } : undefined,
    },
    approvals: { request: async () => ({ url: 'https://voice.example.com/account/approve/secret' }) },
    attempts: memoryAttempts(),
    finder: { find: async () => ({ kind: 'none', nearest: [] }) },
    report: (error, turn) => {
      reported.push({ error, turn });
    },
    sessions: memorySessionStore(clock, { sessionSeconds: 3600, replaySeconds: 600 }),
    settings: { quoteSeconds: 300, repeatSeconds: 900, stepUpAt: { other: 10_000 } },
    shop: aShop(),
    wordsFor,
    ...about,
    clock,
    reported,
  };
}

/** Ada says something in the kitchen. Override only what the test is about. */
export const somethingHeard = (about: Partial<Heard> = {}): Heard => ({
  id: 'turn-1',
  channel: 'test',
  conversation: conversationId('test', 'kitchen'),
  opens: false,
  intent: { name: 'Help' },
  locale: 'en-US',
  accessToken: 'ada',
  screen: false,
  deadline: instant('2026-11-18T15:00:08Z'),
  ...about,
});
