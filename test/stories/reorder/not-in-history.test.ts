import { describe, expect, it } from '@jest/globals';
import type { Speaker } from '../speakers.ts';
import { CHANNELS, type World } from '../world.ts';
import { bought, heard, inAWorld } from './in-a-world.ts';

/** The page that was sent to the customer's phone: its address as it stands in the answer's card. */
function pageIn({ heard: answer }: Speaker, { url }: World): string {
  const [, path] =
    /https?:\/\/[^/"\s]+(\/account\/approve\/[\w-]+)/.exec(JSON.stringify(answer().response)) ?? [];
  if (path === undefined) throw new Error('no page was sent');
  return `${url}${path}`;
}

const tap = async (page: string): Promise<string> => (await fetch(page, { method: 'POST' })).text();

describe.each(CHANNELS)('what they never bought here, on %s', (channel) => {
  describe('V9 a new thing wants more than a voice', () => {
    it(
      "is offered, quoted, and ordered with a tap on the phone, once however often it's tapped",
      inAWorld(async (world) => {
        const kim = await world.at(channel, { as: 'kim' });

        expect(await kim.say('reorder coffee')).toMatch(
          /^You haven't bought coffee here before\. I can get you Morning Porch .*coffee.* for \$\d.*\?$/,
        );
        expect(await kim.say('yes')).toMatch(
          /one Morning Porch .* in all.* Because it's new to you, shall I send it to your phone to confirm\?$/i,
        );
        expect(await kim.say('yes')).toMatch(/sent it to your phone\. Nothing is ordered until/);
        expect(await bought(world, 'kim')).toEqual([]);

        const page = pageIn(kim, world);
        expect(await (await fetch(page)).text()).toMatch(/Corner Market[^]*Morning Porch[^]*<button>/);
        expect(await bought(world, 'kim')).toEqual([]);

        const first = await tap(page);
        expect(first).toMatch(/<h1>[^<]*order/i);
        expect(await tap(page)).toBe(first);
        expect(await bought(world, 'kim')).toEqual(['1 PORCH-MEDIUM-24OZ']);
      }),
    );

    it(
      'is no longer ordered with a tap that comes too late',
      inAWorld(async (world) => {
        const kim = await world.at(channel, { as: 'kim' });
        for (const words of ['reorder coffee', 'yes', 'yes']) await kim.say(words);

        world.clock.pass(16 * 60_000);

        expect(await tap(pageIn(kim, world))).not.toMatch(/<button>/);
        expect(await bought(world, 'kim')).toEqual([]);
      }),
    );

    it(
      'is bought like any other from then on: a plain yes is enough',
      inAWorld(async (world) => {
        const kim = await world.at(channel, { as: 'kim' });
        for (const words of ['reorder coffee', 'yes', 'yes']) await kim.say(words);
        await tap(pageIn(kim, world));

        world.clock.pass(20 * 60_000);

        expect(await heard(world, channel, 'kim', 'reorder coffee', 'a new order', 'yes')).toMatch(
          /ordered|placed/,
        );
        expect(await bought(world, 'kim')).toEqual(['1 PORCH-MEDIUM-24OZ', '1 PORCH-MEDIUM-24OZ']);
      }),
    );

    it(
      'is not ordered by a no at any point',
      inAWorld(async (world) => {
        const kim = await world.at(channel, { as: 'kim' });

        for (const words of ['reorder coffee', 'no', 'yes'])
          expect(await kim.say(words)).not.toMatch(/phone/);
        await kim.say('reorder coffee');
        await kim.say('yes');
        expect(await kim.say('no')).toMatch(/nothing ordered|haven't ordered|leave it/i);
        expect(await bought(world, 'kim')).toEqual([]);
      }),
    );
  });

  describe('V9 so does what is unusual about it', () => {
    it(
      'more than three times as many, a larger amount, another address',
      inAWorld(async (world) => {
        const phone = /, shall I send it to your phone to confirm\?$/;

        const many = await heard(world, channel, 'ada', 'reorder four coffee');
        const dear = await heard(world, channel, 'ada', 'reorder four dog food');
        const elsewhere = await heard(world, channel, 'ada', 'reorder coffee', 'send it to work');

        expect(many).toMatch(phone);
        expect(many).toContain("Because it's more than you usually get");
        expect(dear).toMatch(phone);
        expect(dear).toContain("Because it's a larger amount");
        expect(elsewhere).toMatch(phone);
        expect(elsewhere).toContain('Because that address is new');
        expect(await heard(world, channel, 'ada', 'reorder three coffee')).not.toMatch(phone);
      }),
    );

    it(
      'V8 another voice than last time',
      inAWorld(async (world) => {
        const ada = await world.at(channel, { as: 'ada', voice: 'voice-of-ada' });
        for (const words of ['reorder coffee', 'yes']) await ada.say(words);
        world.clock.pass(20 * 60_000);

        const somebody = await world.at(channel, { as: 'ada', voice: 'voice-of-somebody' });
        await somebody.say('reorder the dog food');
        const told = await somebody.say('a new order');

        // Google tells no voices apart: there is nothing to go by.
        if (channel === 'alexa') expect(told).toContain("Because I'm not sure of your voice");
        else expect(told).not.toContain('voice');
      }),
    );
  });

  describe('what the shop does not have either', () => {
    it(
      'is said, with a way on',
      inAWorld(async (world) => {
        const kim = await world.at(channel, { as: 'kim' });

        expect(await kim.say('reorder unicorn food')).toMatch(/couldn't find unicorn food\. .*\?$/i);
        expect(await kim.say('yes')).not.toMatch(/in all/);
        expect(await bought(world, 'kim')).toEqual([]);
      }),
    );
  });
});
