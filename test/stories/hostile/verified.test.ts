import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAuthority } from '../../../src/simulator/authority/open-authority.ts';
import { devicesIn } from '../../../src/simulator/devices.ts';
import { post } from '../../../src/simulator/post.ts';
import { aWorld, CHANNELS, type World } from '../world.ts';
import { aLetter, deliver } from './letters.ts';

jest.setTimeout(30_000);

const PROJECT = 'corner-market';
const SKILL = 'amzn1.ask.skill.corner-market';

let directories: readonly string[];
let world: World;
const log: string[] = [];
beforeAll(async () => {
  const ours = await mkdtemp(join(tmpdir(), 'sayso-verified-'));
  const theirs = await mkdtemp(join(tmpdir(), 'sayso-verified-'));
  directories = [ours, theirs];
  world = await aWorld({
    env: {
      ALEXA_SKILL_ID: SKILL,
      DATA_DIRECTORY: ours,
      GOOGLE_PROJECT_ID: PROJECT,
      LOG_LEVEL: 'debug',
      REQUEST_VERIFICATION: 'on',
    },
    log: (line) => log.push(line),
  });
});
afterAll(async () => {
  await world.end();
  await Promise.all(directories.map(async (directory) => rm(directory, { recursive: true })));
});

/** A device whose platform signs with the authority of a directory, at the real time: signatures know no other. */
async function aDevice(
  channel: (typeof CHANNELS)[number],
  directory: string,
  about: { skillId?: string; projectId?: string } = {},
) {
  const newDevice = devicesIn({
    authority: await openAuthority(directory, new Date()),
    newId: randomUUID,
    now: () => new Date(),
    post,
    projectId: PROJECT,
    skillId: SKILL,
    slotTypes: () => ({}),
    timeZone: 'America/New_York',
    url: world.url,
    ...about,
  });
  const device = newDevice(channel, { locale: 'en-US', screen: false });
  await device.link(async () => world.token('ada'));
  return async () => device.say({ intent: 'OrderStatus', slots: {}, text: "where's my order" });
}

describe.each(CHANNELS)('with verification on, %s', (channel) => {
  it('is answered when the development authority has signed', async () => {
    const [ours = ''] = directories;
    const ask = await aDevice(channel, ours);

    expect(await ask()).toMatchObject({ kind: 'answered', speech: expect.stringMatching(/arrives today/) });
  });

  it('is refused when another authority has signed', async () => {
    const [, theirs = ''] = directories;
    const ask = await aDevice(channel, theirs);

    expect(await ask()).toMatchObject({ kind: 'failed', fault: { kind: 'status', status: 400 } });
  });

  it('is refused when it was meant for another skill or project', async () => {
    const [ours = ''] = directories;
    const ask = await aDevice(channel, ours, { skillId: 'amzn1.ask.skill.other', projectId: 'other' });

    expect(await ask()).toMatchObject({ kind: 'failed', fault: { kind: 'status', status: 400 } });
  });

  it.each([
    ['unsigned', {}],
    [
      'signed with nonsense',
      {
        'signature-256': 'AAAA',
        signaturecertchainurl: 'https://s3.amazonaws.com/echo.api/../evil.pem',
        'google-assistant-signature': 'a.b.c',
      },
    ],
    [
      'signed with 10,000 characters',
      {
        'signature-256': 'x'.repeat(10_000),
        signaturecertchainurl: `https://evil.example/echo.api/${'x'.repeat(1_000)}`,
        'google-assistant-signature': 'e'.repeat(3_000),
      },
    ],
  ])('is refused when it is %s, and nobody learns why', async (_name, headers) => {
    const letter = aLetter(channel, { intent: 'OrderStatus', token: await world.token('ada') });

    const refused = await deliver(`${world.url}/${channel}`, letter.body, { ...letter.headers, ...headers });

    expect(refused).toEqual({
      status: 400,
      type: 'application/json; charset=utf-8',
      text: '{"error":"bad_request"}',
    });
  });

  it('is told apart in the log, by reasons and not by what was sent', () => {
    const refusals = log.filter((line) => line.includes('a request was refused') && line.includes(channel));

    expect(refusals.length).toBeGreaterThan(3);
    expect(refusals.join('')).toMatch(/header-missing/);
    expect(log.join('')).not.toMatch(/sayso_|xxxx|evil/);
  });
});
