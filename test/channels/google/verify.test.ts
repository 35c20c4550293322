import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  exportJWK,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose';
import { developmentKeys, publishedKeys } from '../../../src/channels/google/keys.ts';
import { verifierOf, type Verify } from '../../../src/channels/google/verify.ts';

const PROJECT = 'corner-market';
const NOW = new Date('2026-11-21T20:00:00Z');
const SECOND = NOW.getTime() / 1000;

interface Token {
  readonly alg?: string;
  readonly kid?: string;
  readonly issuer?: string;
  readonly audience?: string | string[];
  readonly expires?: number;
  readonly notBefore?: number;
  readonly key?: CryptoKey | Uint8Array;
}

let googles: CryptoKey;
let forgers: CryptoKey;
let published: JWK;
let keys: JWTVerifyGetKey;
let verify: Verify;

beforeAll(async () => {
  const [google, forger] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  googles = google.privateKey;
  forgers = forger.privateKey;
  published = { ...(await exportJWK(google.publicKey)), kid: 'google-1', alg: 'RS256', use: 'sig' };
  keys = developmentKeys({ keys: [published] });
  verify = verifierOf({ projectId: PROJECT, keys, now: () => NOW });
});

/** As Google makes them: valid from five minutes ago, for two more minutes. */
const aToken = ({
  alg = 'RS256',
  kid = 'google-1',
  issuer = 'https://accounts.google.com',
  audience = PROJECT,
  expires = SECOND + 120,
  notBefore = SECOND - 300,
  key = googles,
}: Token = {}): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg, kid, typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(SECOND)
    .setNotBefore(notBefore)
    .setExpirationTime(expires)
    .setJti('d03456e74991')
    .sign(key);

const verdictOn = (token: string) => verify({ 'google-assistant-signature': token });

describe('P3 a request to our Google webhook', () => {
  it('is believed when Google signed it for our project just now', async () => {
    expect(await verdictOn(await aToken())).toEqual({ ok: true });
  });

  it('is believed whatever the case of the header', async () => {
    expect(await verify({ 'Google-Assistant-Signature': await aToken() })).toEqual({ ok: true });
  });

  it.each([
    ['no headers', {}],
    ['an empty header', { 'google-assistant-signature': '' }],
    ['an authorization instead', { authorization: 'Bearer abc' }],
  ])('is refused with %s', async (_case, headers) => {
    expect(await verify(headers)).toEqual({ ok: false, why: 'header-missing' });
  });

  it('is refused when it is signed twice: one of them would go unchecked', async () => {
    const token = await aToken();

    expect(await verify({ 'google-assistant-signature': [token, token] })).toEqual({
      ok: false,
      why: 'header-missing',
    });
    expect(await verify({ 'google-assistant-signature': token, 'Google-Assistant-Signature': 'x' })).toEqual({
      ok: false,
      why: 'header-missing',
    });
  });

  it.each<[string, Token, string]>([
    ['for another project', { audience: 'another-shop' }, 'audience-wrong'],
    ['for nobody', { audience: '' }, 'audience-wrong'],
    ['by another issuer', { issuer: 'https://accounts.google.com.evil.example' }, 'issuer-wrong'],
    ['a while ago', { expires: SECOND - 1 }, 'expired'],
    ['for this very second, which is over', { expires: SECOND }, 'expired'],
    ['for later', { notBefore: SECOND + 1 }, 'not-yet-valid'],
    ['with a key that Google does not publish', { kid: 'google-2' }, 'key-unknown'],
  ])('is refused when it was signed %s', async (_case, token, why) => {
    expect(await verdictOn(await aToken(token))).toEqual({ ok: false, why });
  });

  it('is refused when somebody else signed it under the name of Google’s key', async () => {
    expect(await verdictOn(await aToken({ key: forgers }))).toEqual({ ok: false, why: 'signature-wrong' });
  });

  it('is refused when a letter of it was changed', async () => {
    const [header = '', claims = '', signature = ''] = (await aToken()).split('.');
    const flipped = `${signature.slice(0, 10)}${signature[10] === 'A' ? 'B' : 'A'}${signature.slice(11)}`;
    const others = Buffer.from(JSON.stringify({ aud: PROJECT, exp: SECOND + 9_999 })).toString('base64url');

    expect(await verdictOn([header, claims, flipped].join('.'))).toEqual({
      ok: false,
      why: 'signature-wrong',
    });
    expect(await verdictOn([header, others, signature].join('.'))).toEqual({
      ok: false,
      why: 'signature-wrong',
    });
  });

  it('is refused when it is not signed at all (RFC 8725 §3.2)', async () => {
    const unsigned = new UnsecuredJWT({}).setIssuer('https://accounts.google.com').setAudience(PROJECT);

    expect(await verdictOn(unsigned.setExpirationTime(SECOND + 120).encode())).toEqual({
      ok: false,
      why: 'algorithm-refused',
    });
  });

  it('is refused when the public key was used as a secret (RFC 8725 §2.1)', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(published));

    expect(await verdictOn(await aToken({ alg: 'HS256', key: secret }))).toEqual({
      ok: false,
      why: 'algorithm-refused',
    });
  });

  it('is refused when the same key signed with an algorithm that is not Google’s', async () => {
    const pair = await generateKeyPair('RS512');

    expect(await verdictOn(await aToken({ alg: 'RS512', key: pair.privateKey }))).toEqual({
      ok: false,
      why: 'algorithm-refused',
    });
  });

  it('is refused when it would never expire', async () => {
    const eternal = await new SignJWT({ iss: 'https://accounts.google.com', aud: PROJECT, iat: SECOND })
      .setProtectedHeader({ alg: 'RS256', kid: 'google-1' })
      .sign(googles);

    expect(await verdictOn(eternal)).toEqual({ ok: false, why: 'claim-missing' });
  });

  it.each([
    ['garbage', 'garbage'],
    ['two dots', '..'],
    ['a header that is no JSON', 'bm8.bm8.bm8'],
    ['emoji', '🔑.🔑.🔑'],
    ['a header that is null', `${Buffer.from('null').toString('base64url')}.e30.AAAA`],
  ])('is refused with %s', async (_case, token) => {
    expect(await verdictOn(token)).toEqual({ ok: false, why: 'token-malformed' });
  });

  it('is refused unread when its header is a megabyte long', async () => {
    let asked = false;
    const asking: JWTVerifyGetKey = (header, token) => {
      asked = true;
      return keys(header, token);
    };
    const guarded = verifierOf({ projectId: PROJECT, keys: asking, now: () => NOW });

    const verdict = await guarded({
      'google-assistant-signature': `${await aToken()}${'A'.repeat(1_000_000)}`,
    });

    expect(verdict).toEqual({ ok: false, why: 'header-too-long' });
    expect(asked).toBe(false);
  });

  it('is refused while Google’s keys cannot be had, and believed again afterwards', async () => {
    let down = true;
    const flaky: JWTVerifyGetKey = async (header, token) => {
      if (down) throw new TypeError('fetch failed');
      return keys(header, token);
    };
    const verifying = verifierOf({ projectId: PROJECT, keys: flaky, now: () => NOW });
    const headers = { 'google-assistant-signature': await aToken() };

    expect(await verifying(headers)).toEqual({ ok: false, why: 'keys-unavailable' });
    down = false;
    expect(await verifying(headers)).toEqual({ ok: true });
  });

  it('was signed today, and is worth nothing tomorrow', async () => {
    const headers = { 'google-assistant-signature': await aToken() };
    const tomorrow = verifierOf({ projectId: PROJECT, keys, now: () => new Date('2026-11-22T20:00:00Z') });

    expect(await verify(headers)).toEqual({ ok: true });
    expect(await tomorrow(headers)).toEqual({ ok: false, why: 'expired' });
  });

  it('is checked with the keys that Google publishes, fetched once however many forgers name others', async () => {
    const fetched: string[] = [];
    const publishing = publishedKeys(async (url) => {
      fetched.push(url);
      return Response.json({ keys: [published] });
    });
    const verifying = verifierOf({ projectId: PROJECT, keys: publishing, now: () => NOW });
    const genuine = { 'google-assistant-signature': await aToken() };
    const forged = { 'google-assistant-signature': await aToken({ kid: 'forged' }) };

    expect(await verifying(genuine)).toEqual({ ok: true });
    expect(await verifying(forged)).toEqual({ ok: false, why: 'key-unknown' });
    expect(await verifying(forged)).toEqual({ ok: false, why: 'key-unknown' });
    expect(await verifying(genuine)).toEqual({ ok: true });
    expect(fetched).toEqual(['https://www.googleapis.com/oauth2/v3/certs']);
  });

  it('is refused when an error page stands where the keys should be', async () => {
    const broken = publishedKeys(async () => new Response('Service unavailable', { status: 503 }));
    const verifying = verifierOf({ projectId: PROJECT, keys: broken, now: () => NOW });

    expect(await verifying({ 'google-assistant-signature': await aToken() })).toEqual({
      ok: false,
      why: 'keys-unavailable',
    });
  });
});
