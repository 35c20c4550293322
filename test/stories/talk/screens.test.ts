import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aWorld, CHANNELS, type World } from '../world.ts';

/** What is shown, and what of it must be said as well: a device without a screen loses nothing. */
interface Shown {
  readonly what: string;
  readonly customer: string;
  readonly words: readonly string[];
  readonly shown: readonly RegExp[];
  readonly said: readonly RegExp[];
}

const views: readonly Shown[] = [
  {
    what: 'a list to choose from',
    customer: 'greta',
    words: ['reorder coffee'],
    shown: [/Night Ferry/, /Morning Porch/],
    said: [/espresso roast/, /dark roast/],
  },
  {
    what: 'an order that is on its way',
    customer: 'carla',
    words: ["where's my order"],
    shown: [
      /cat litter/,
      /coffee pods/,
      /Total, \$/,
      /Tomorrow between 7 AM and 7 PM/,
      /North Wells Street/,
      /ending in 0077/,
    ],
    said: [/tomorrow between 7 AM and 7 PM/, /cat litter/, /coffee pods/, /front door/],
  },
  {
    what: 'an order that is about to be canceled',
    customer: 'ben',
    words: ['cancel my order'],
    shown: [/toilet paper/, /spaghetti/, /Total, \$34\.91/],
    said: [/toilet paper and three other things/],
  },
  {
    what: 'a quote',
    customer: 'ada',
    words: ['reorder coffee'],
    shown: [/ground coffee/, /Delivery, \$4\.99/, /\$13\.98/, /Prospect Park/, /ending in 4242/],
    said: [/ground coffee/, /Corner Market/, /home/, /tomorrow/, /\$13\.98/, /\$4\.99/, /Visa/],
  },
  {
    what: 'the cart',
    customer: 'mei',
    words: ["what's in my cart"],
    shown: [/oat milk/, /spaghetti/, /toilet paper/, /\$25\.84/],
    said: [/oat milk/, /spaghetti/, /toilet paper/, /\$25\.84/],
  },
  {
    what: 'a product',
    customer: 'kim',
    words: ['how much is olive oil'],
    shown: [/olive oil/i, /\$\d+\.\d\d/],
    said: [/olive oil/, /\$\d+\.\d\d/],
  },
  {
    what: 'a note about who can help',
    customer: 'ada',
    words: ['talk to a person'],
    shown: [/\+1 212 555 0142/, /help@cornermarket\.example/],
    said: [/\+1 212 555 0142/, /help@cornermarket\.example/],
  },
  {
    what: 'a note about what is not done by voice',
    customer: 'hugo',
    words: ['return the milk'],
    shown: [/can't take returns by voice/],
    said: [/can't take returns by voice/, /\+1 212 555 0142/],
  },
];

describe.each(CHANNELS)('P9 screens, on %s', (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => {
    await world.end();
  });

  const hear = async ({ customer, words }: Shown, screen: boolean) => {
    const speaker = await world.at(channel, { as: customer, screen });
    for (const each of words) await speaker.say(each);
    return speaker.heard();
  };

  it.each(views)('show $what', async (view) => {
    const { view: panel } = await hear(view, true);
    const text = [panel?.title, ...(panel?.lines ?? [])].join('\n');

    expect(view.shown.filter((each) => !each.test(text))).toEqual([]);
    expect(text).not.toMatch(/undefined|null|\[object|&amp;|<speak/);
  });

  it.each(views)('are not needed: $what is said as well', async (view) => {
    const { response, speech } = await hear(view, false);

    expect(view.said.filter((each) => !each.test(speech))).toEqual([]);
    expect(JSON.stringify(response)).not.toMatch(/RenderDocument|"table"|"list"|"suggestions"/);
  });

  it('let the third be touched instead of said', async () => {
    const greta = await world.at(channel, { as: 'greta' });
    await greta.say('reorder coffee');

    const shown = JSON.stringify(greta.heard().response);

    expect(shown).toMatch(channel === 'alexa' ? /"arguments":\["choose"/ : /"typeOverrides":\[\{/);
  });
});

describe('P9 the Alexa app', () => {
  it('shows who has no screen what there would be on it', async () => {
    const world = await aWorld();
    const carla = await world.at('alexa', { as: 'carla', screen: false });

    await carla.say("where's my order");

    expect(carla.heard().view?.lines.join('\n')).toMatch(
      /cat litter[^]*Total: \$[^]*Track the parcel: https:/,
    );
    await world.end();
  });
});
