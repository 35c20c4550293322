import { describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAuthority } from '../../../src/simulator/authority/open-authority.ts';
import { readTrusted } from '../../../src/simulator/authority/read-trusted.ts';
import { signGoogle } from '../../../src/simulator/google/sign.ts';
import { anAuthority, NOW } from '../surroundings.ts';

describe("a simulated Google's signature", () => {
  it('is one that the published keys verify, for this project and these two minutes', async () => {
    const data = await mkdtemp(join(tmpdir(), 'sayso-google-'));
    const authority = await openAuthority(data, NOW);
    const trusted = await readTrusted(data);
    const keys = createLocalJWKSet({ keys: [...(trusted?.googleJwks.keys ?? [])] });
    const verifyAt = (seconds: number, jwt = '') =>
      jwtVerify(jwt, keys, {
        audience: 'our-project',
        issuer: 'https://accounts.google.com',
        currentDate: new Date(NOW.getTime() + seconds * 1000),
      });

    const headers = await signGoogle('our-project', authority, NOW, () => 'jwt-1');
    const jwt = headers['google-assistant-signature'];
    const foreign = await signGoogle('our-project', anAuthority(), NOW, () => 'jwt-2');

    const { payload, protectedHeader } = await verifyAt(0, jwt);
    expect(protectedHeader).toEqual({ alg: 'RS256', kid: authority.googleKeyId, typ: 'JWT' });
    expect(payload).toEqual({
      iss: 'https://accounts.google.com',
      aud: 'our-project',
      jti: 'jwt-1',
      iat: 1772445600,
      nbf: 1772445300,
      exp: 1772445720,
    });
    await expect(verifyAt(121, jwt)).rejects.toMatchObject({ code: 'ERR_JWT_EXPIRED' });
    await expect(verifyAt(0, foreign['google-assistant-signature'])).rejects.toMatchObject({
      code: 'ERR_JWKS_NO_MATCHING_KEY',
    });
  });
});
