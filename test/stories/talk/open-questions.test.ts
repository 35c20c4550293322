import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Speaker } from '../speakers.ts';
import { aWorld, CHANNELS, type World } from '../world.ts';
import { asks, everyQuestion } from './asked.ts';

const kinds = Object.entries(everyQuestion);

describe.each(CHANNELS)('while something is being asked, on %s', (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => {
    await world.end();
  });

  const at = (customer: string): Promise<Speaker> => world.at(channel, { as: customer });

  describe.each(kinds)('%s', (_kind, question) => {
    it('V24 V26 V27 waits through a repeat, help and a misheard word, and is still open', async () => {
      const speaker = await at(question.customer);
      const asked = await asks(speaker, question);
      expect(asked).toMatch(question.asked);

      const again = await speaker.say('what did you say');
      const help = await speaker.say('help');
      const misheard = await speaker.say('hrmpf grmbl');

      expect(again).toBe(asked);
      expect([help, misheard].filter((words) => !words.endsWith('?'))).toEqual([]);
      expect(new Set([asked, help, misheard]).size).toBe(3);
      expect(await speaker.say(question.answer)).toMatch(question.leadsTo);
    });

    it('V3 V24 is forgotten when they start over, and yes then means nothing', async () => {
      const speaker = await at(question.customer);
      await asks(speaker, question);

      expect(await speaker.say('start over')).toMatch(/(start over|from the top)\. .*\?$/);
      expect(await speaker.say('yes')).toMatch(/^(What|Sure).*\?$/);
    });

    it('V27 ends politely when they say stop', async () => {
      const speaker = await at(question.customer);
      await asks(speaker, question);

      expect(await speaker.say('stop')).toMatch(/^(Goodbye|See you soon|Bye for now)\.$/);
      expect(speaker.listening()).toBe(false);
    });

    it.each(['no', 'never mind'])('V24 takes "%s" for an answer', async (words) => {
      const speaker = await at(question.customer);
      await asks(speaker, question);

      const answer = await speaker.say(words);

      expect(answer).not.toMatch(/leaves it open|cancell?ed:|take[sn]? out/);
      expect(speaker.listening()).toBe(answer.endsWith('?'));
    });
  });

  it('V3 nothing of all this has bought, canceled or emptied anything', async () => {
    const [ada, ben, mei] = await Promise.all(['ada', 'ben', 'mei'].map(at));

    expect(await Promise.all(['ada', 'ben', 'greta', 'kim', 'mei', 'noah'].map(world.ordered))).toEqual(
      Array.from({ length: 6 }, () => []),
    );
    expect(await ada?.say("what's in my cart")).toMatch(/empty|nothing/);
    expect(await ben?.say("where's my order")).toMatch(/^It arrives tomorrow/);
    expect(await mei?.say("what's in my cart")).toMatch(/\$25\.84/);
  });
});
