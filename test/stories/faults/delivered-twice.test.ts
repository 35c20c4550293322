import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aWorld, CHANNELS, type World } from '../world.ts';

describe.each(CHANNELS)('P2 a request that is delivered more than once on %s', (channel) => {
  let world: World;
  beforeEach(async () => {
    world = await aWorld();
  });
  afterEach(async () => world.end());

  /** The same bytes again, as the platform would send them. */
  async function deliver(request: unknown): Promise<unknown> {
    const answer = await fetch(`${world.url}/${channel}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await world.token('ada')}` },
      body: JSON.stringify(request),
    });
    expect(answer.status).toBe(200);
    return answer.json();
  }

  const inCart = async () =>
    world.books
      .selectFrom('shop.cart_lines')
      .select(['variant', 'quantity'])
      .where('customer', '=', 'ada')
      .execute();

  it('adds to the cart once, and answers the same', async () => {
    const ada = await world.at(channel, { as: 'ada' });
    await ada.say('add coffee');
    const { request, response } = ada.heard();

    const again = await Promise.all([deliver(request), deliver(request), deliver(request)]);
    const later = await deliver(request);

    expect([...again, later]).toEqual([response, response, response, response]);
    expect(await inCart()).toEqual([{ variant: 'PORCH-MEDIUM-12OZ', quantity: 1 }]);
    expect(await ada.say('add coffee')).toMatch(/That makes two in all/);
  });

  it('V4 orders once, and tells of it in the same words', async () => {
    const ada = await world.at(channel, { as: 'ada' });
    await ada.say('add coffee');
    await ada.say('check out');
    await ada.say('yes');
    const { request, response } = ada.heard();

    world.clock.pass(30_000);
    expect(await Promise.all([deliver(request), deliver(request)])).toEqual([response, response]);
    expect(await world.ordered('ada')).toHaveLength(1);
  });

  it('has one effect when it was never heard before, and comes many times at once', async () => {
    const ada = await world.at(channel, { as: 'ada' });
    await ada.say('add coffee');
    await ada.say('check out');
    const { request } = ada.heard();
    const yes = anew(request, channel);

    const answers = await Promise.all(Array.from({ length: 5 }, async () => deliver(yes)));

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(JSON.stringify(answers[0])).toMatch(/arrives tomorrow/);
    expect(await world.ordered('ada')).toHaveLength(1);
    expect(await inCart()).toEqual([]);
  });
});

/** A yes that follows this request in its conversation, and has not been sent yet. */
function anew(request: unknown, channel: (typeof CHANNELS)[number]): unknown {
  const text = JSON.stringify(request);
  return channel === 'alexa'
    ? JSON.parse(
        text
          .replace(/"requestId":"[^"]+"/, '"requestId":"amzn1.echo-api.request.once"')
          .replaceAll('"CheckoutIntent"', '"AMAZON.YesIntent"'),
      )
    : JSON.parse(
        text
          .replace(/"turn":(\d+)/, (_all, turn: string) => `"turn":${Number(turn) + 1}`)
          .replaceAll('"Checkout"', '"Yes"'),
      );
}
