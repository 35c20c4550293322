import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createLocalJWKSet } from 'jose';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifierOf as alexaVerifierOf } from '../../src/channels/alexa/verify.ts';
import { verifierOf as googleVerifierOf } from '../../src/channels/google/verify.ts';
import { signAlexa } from '../../src/simulator/alexa/sign.ts';
import { openAuthority, type Authority } from '../../src/simulator/authority/open-authority.ts';
import { readTrusted, type Trusted } from '../../src/simulator/authority/read-trusted.ts';
import { signGoogle } from '../../src/simulator/google/sign.ts';
import { anAuthority, NOW } from './surroundings.ts';

// Making RSA keys takes a slow machine its time.
jest.setTimeout(30_000);

describe('the endpoints of a server that knows the development authority', () => {
  let authority: Authority;
  let trusted: Trusted;
  beforeAll(async () => {
    const data = await mkdtemp(join(tmpdir(), 'sayso-trusted-'));
    authority = await openAuthority(data, NOW);
    trusted = (await readTrusted(data)) ?? { rootPem: '', chainPem: '', googleJwks: { keys: [] } };
  });

  const now = () => NOW;
  const body = JSON.stringify({ request: { type: 'LaunchRequest', timestamp: '2026-03-02T10:00:00Z' } });
  const lowerCased = (headers: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

  it('trust a simulated Alexa, and nobody who only claims to be it', async () => {
    const verify = alexaVerifierOf({
      fetchChain: async () => trusted.chainPem,
      roots: [trusted.rootPem],
      now,
    });

    const genuine = lowerCased(signAlexa(body, authority));
    const forged = lowerCased(signAlexa(body, anAuthority()));

    expect(await verify(Buffer.from(body), genuine)).toEqual({ ok: true });
    expect(await verify(Buffer.from(`${body} `), genuine)).toEqual({ ok: false, why: 'signature-wrong' });
    expect(await verify(Buffer.from(body), forged)).toEqual({ ok: false, why: 'signature-wrong' });
  });

  it('trust a simulated Google, and nobody who only claims to be it', async () => {
    const keys = createLocalJWKSet({ keys: [...trusted.googleJwks.keys] });
    const verify = googleVerifierOf({ projectId: 'our-project', keys, now });
    const headers = (by: Authority, project: string) => signGoogle(project, by, NOW, () => 'jwt-1');

    expect(await verify(await headers(authority, 'our-project'))).toEqual({ ok: true });
    expect(await verify(await headers(authority, 'theirs'))).toEqual({ ok: false, why: 'audience-wrong' });
    expect(await verify(await headers(anAuthority(), 'our-project'))).toMatchObject({ ok: false });
  });
});
