import { sql } from 'kysely';
import type { Channel } from '../../../src/simulator/device.ts';
import { aWorld, type World } from '../world.ts';

/** Tells a story in a world of its own. */
export const inAWorld = (story: (world: World) => Promise<void>) => async (): Promise<void> => {
  const world = await aWorld();
  try {
    await story(world);
  } finally {
    await world.end();
  }
};

/** The answer to the last of these words, said one after the other at a device of a customer's own. */
export async function heard(
  world: World,
  channel: Channel,
  customer: string,
  ...words: readonly string[]
): Promise<string> {
  const speaker = await world.at(channel, { as: customer });
  let answer = '';
  for (const each of words) answer = await speaker.say(each);
  return answer;
}

/** Something happens in the shop: its books are changed behind everybody's back. */
export async function inTheShop({ books }: World, statement: string): Promise<void> {
  await sql.raw(statement).execute(books);
}

/** What a customer has ordered since the story began: how many of what, newest order first. */
export async function bought(world: World, customer: string): Promise<readonly string[]> {
  const orders = await world.ordered(customer);
  return orders.map(({ lineItems }) =>
    lineItems.map(({ quantity, variant }) => `${quantity} ${variant.id}`).join(', '),
  );
}
