import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { accessTokens } from '../../../src/stores/sql/access-tokens.ts';
import { memoryIn } from '../../../src/stores/sql/memory-in.ts';
import { aWorld, CHANNELS, type World } from '../world.ts';
import { aLetter, deliver, wordsIn } from './letters.ts';

jest.setTimeout(30_000);

const LINK = /link (your account|it once more|it again)/;

describe.each(CHANNELS)('a token on %s', (channel) => {
  let world: World;
  let log: string[];
  beforeEach(async () => {
    log = [];
    world = await aWorld({ env: { LOG_LEVEL: 'debug' }, log: (line) => log.push(line) });
  });
  afterEach(async () => world.end());

  let asked = 0;
  const status = async (token: string) => {
    asked += 1;
    const { body, headers } = aLetter(channel, { intent: 'OrderStatus', nth: `asked-${asked}`, token });
    return deliver(`${world.url}/${channel}`, body, headers);
  };

  it('that is valid opens the account', async () => {
    expect(wordsIn(await status(await world.token('ada')))).toMatch(/arrives today/);
  });

  it('that has expired asks to link again, to the second', async () => {
    const token = await world.token('ada', 60);

    world.clock.pass(60_000);
    const answered = await status(token);

    expect(wordsIn(answered)).toMatch(LINK);
    expect(answered.text).not.toContain(token);
  });

  it('that was revoked asks to link again', async () => {
    const token = await world.token('ada');

    await accessTokens(memoryIn(world.pool)).revoke(token, world.clock.now());

    expect(wordsIn(await status(token))).toMatch(LINK);
  });

  it.each([
    ['of another issuer', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEiLCJhdWQiOiJzYXlzbyJ9.'],
    ["that is a customer's id", 'ada'],
    ['that looks like ours', `sayso_${'A'.repeat(43)}`],
    ['that is a command', "'or'1'='1"],
    ['of 5,000 characters', 'x'.repeat(5_000)],
  ])('%s opens nothing', async (_name, token) => {
    const answered = await status(token);

    expect(answered.status).toBe(200);
    expect(wordsIn(answered)).toMatch(LINK);
    expect(answered.text).not.toContain(token);
    expect(log.join('')).not.toContain(token);
  });

  it('of 100 KB opens nothing, and is not repeated', async () => {
    const token = 'y'.repeat(100_000);

    const answered = await status(token);

    // Google's comes in a header, of which there is only so much room.
    if (channel === 'google') expect(answered).toEqual({ status: 431, type: undefined, text: '' });
    else expect(wordsIn(answered)).toMatch(LINK);
    expect(log.join('')).not.toContain('yyyyyyyyyy');
    expect(wordsIn(await status(await world.token('ada')))).toMatch(/arrives today/);
  });

  it("opens its own customer's account and no other", async () => {
    const answered = await status(await world.token('kim'));

    expect(wordsIn(answered)).toMatch(/haven't ordered anything/);
  });
});
