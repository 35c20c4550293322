import { describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { certificateCache } from '../../../../src/channels/alexa/verification/certificate-cache.ts';
import type { TrustedKey } from '../../../../src/channels/alexa/verification/certificate-chain.ts';
import { refused, type Refused } from '../../../../src/channels/alexa/verification/verdict.ts';

const START = Date.parse('2026-11-21T12:00:00Z');
const { publicKey: key } = generateKeyPairSync('ed25519');
const keyUntil = (expires: number): TrustedKey => ({ ok: true, key, expires });
const longLived = keyUntil(START + 365 * 86_400_000);

/** A cache, a clock to turn, and the addresses that it asked for. */
const aCache = (answer: () => Promise<TrustedKey | Refused>) => {
  const asked: string[] = [];
  let seconds = 0;
  const cache = certificateCache(
    (url) => {
      asked.push(url);
      return answer();
    },
    () => new Date(START + seconds * 1000),
  );
  return { asked, cache, after: (later: number) => void (seconds += later) };
};

describe('P1 the certificate cache', () => {
  it('asks for each address once', async () => {
    const { asked, cache } = aCache(async () => longLived);

    expect(await cache('a')).toBe(longLived);
    await cache('a');
    await cache('b');

    expect(asked).toEqual(['a', 'b']);
  });

  it('shares one download among requests that come at the same time', async () => {
    const { asked, cache } = aCache(async () => longLived);

    const found = await Promise.all([cache('a'), cache('a'), cache('a')]);

    expect(found).toEqual([longLived, longLived, longLived]);
    expect(asked).toEqual(['a']);
  });

  it('asks again when the first certificate has expired', async () => {
    const { after, asked, cache } = aCache(async () => keyUntil(START + 60_000));

    await cache('a');
    after(59);
    await cache('a');
    expect(asked).toHaveLength(1);

    after(1);
    await cache('a');
    expect(asked).toHaveLength(2);
  });

  it('asks again after six hours, however long the certificate lives', async () => {
    const { after, asked, cache } = aCache(async () => longLived);

    await cache('a');
    after(6 * 3600);
    await cache('a');

    expect(asked).toHaveLength(2);
  });

  it('remembers a refusal for ten seconds only', async () => {
    const answers = [refused('chain-unreachable'), longLived];
    const { after, asked, cache } = aCache(async () => answers.shift() ?? longLived);

    await cache('a');
    expect(await cache('a')).toEqual({ ok: false, why: 'chain-unreachable' });
    expect(asked).toHaveLength(1);

    after(10);
    expect(await cache('a')).toBe(longLived);
  });

  it('keeps a good key through a flood of addresses that lead nowhere', async () => {
    const answers = [longLived];
    const { asked, cache } = aCache(async () => answers.shift() ?? refused('chain-unreachable'));
    await cache('amazon');

    for (let n = 0; n < 250; n += 1) await cache(`flood-${n}`);
    asked.length = 0;

    expect(await cache('amazon')).toBe(longLived);
    await cache('flood-0');
    expect(asked).toEqual(['flood-0']);
  });

  it('asks again after a fault, and tells everybody who waited', async () => {
    const { asked, cache } = aCache(async () => {
      throw new Error('broken');
    });

    await expect(cache('a')).rejects.toThrow('broken');
    await expect(cache('a')).rejects.toThrow('broken');
    expect(asked).toHaveLength(2);
  });
});
