import { Command } from 'commander';
import { sayMoney } from '../../locales/say-money.ts';
import { orderStory, type OrderStory } from '../../shops/embedded/order-story.ts';
import { recentOrders } from '../../shops/embedded/recent-orders.ts';
import { attemptsInto } from '../../stores/sql/attempts-into.ts';
import { CommandError } from '../command-error.ts';
import type { OpenBooks } from '../open-books.ts';
import type { WithBooks } from '../with-books.ts';
import { page } from './order-page.ts';

/** `sayso order ID`: one order, with what was said and agreed, and all that happened to it since. */
export const orderCommand = (withBooks: WithBooks, write: (text: string) => void): Command =>
  new Command('order')
    .description('Show one order with all that happened to it; without an id, list the newest.')
    .argument('[id]', "the order's id")
    .option('--json', 'everything, as JSON', false)
    .action(async (id: string | undefined, { json }: { readonly json: boolean }) => {
      await withBooks(async (books) => {
        write(id === undefined ? await newest(books) : await oneOrder(books, id, json));
      });
    });

const MOST = 20;

async function newest({ shop }: OpenBooks): Promise<string> {
  const orders = await recentOrders(shop, MOST);
  return orders
    .map(({ customer, id, placedAt }) => `${id}\t${placedAt.toISOString()}\t${customer}\n`)
    .join('');
}

async function oneOrder({ memory, shop }: OpenBooks, id: string, json: boolean): Promise<string> {
  const story = await orderStory(shop, id);
  if (story === undefined) {
    throw new CommandError(`There is no order "${id}". Without an id, the newest are listed.`);
  }
  const agreed = await attemptsInto(memory, id);
  return json ? `${JSON.stringify({ ...story, agreed }, undefined, 2)}\n` : tell(story, agreed);
}

function tell({ checkouts, order, ...story }: OrderStory, agreed: OrderStory['events']): string {
  const currency = typeof order['currency'] === 'string' ? order['currency'] : 'USD';
  return page(
    {
      order: [order],
      ...story,
      // What else could have been chosen is in the JSON.
      quotes: checkouts.map(({ request: _request, snapshot: _snapshot, ...checkout }) => checkout),
      'what was said and agreed': agreed,
    },
    (minor) => sayMoney('en-US', { minor, currency }),
  );
}
