import { beforeAll, describe, expect, it } from '@jest/globals';
import type { FetchChain } from '../../../src/channels/alexa/verification/fetch-chain.ts';
import { verifierOf } from '../../../src/channels/alexa/verify.ts';
import { aLeaf, anAuthority, aRoot, signedBy, type Issued } from '../../make/certificates.ts';

const URL_OF_CHAIN = 'https://s3.amazonaws.com/echo.api/echo-api-cert-13.pem';
const NOW = '2026-11-21T12:00:00Z';
const aBody = (timestamp = NOW, type = 'LaunchRequest'): Buffer =>
  Buffer.from(JSON.stringify({ version: '1.0', request: { type, timestamp, requestId: 'R1' } }));

describe('P1 request verification', () => {
  let root: Issued;
  let authority: Issued;
  let leaf: Issued;
  let chain: string;

  beforeAll(async () => {
    root = await aRoot();
    authority = await anAuthority(root);
    leaf = await aLeaf(authority);
    chain = `${leaf.pem}\n${authority.pem}`;
  });

  const aVerifier = ({
    fetchChain = async () => chain,
    now = NOW,
  }: Partial<{ fetchChain: FetchChain; now: string }> = {}) =>
    verifierOf({ fetchChain, roots: [root.pem], now: () => new Date(now) });
  const headersFor = (body: Buffer, url = URL_OF_CHAIN) => ({
    signaturecertchainurl: url,
    'signature-256': signedBy(leaf, body),
    signature: 'the old SHA-1 signature, which counts for nothing',
  });

  it('lets through what Amazon signed just now', async () => {
    const body = aBody();

    expect(await aVerifier()(body, headersFor(body))).toEqual({ ok: true });
  });

  it('covers every byte of the body, to the last space', async () => {
    const body = Buffer.concat([aBody(), Buffer.from(' ')]);
    const verify = aVerifier();
    const verdicts = new Set<boolean>();

    for (let at = 0; at < body.length; at += 1) {
      const changed = Buffer.from(body);
      changed.writeUInt8(body.readUInt8(at) ^ 1, at);
      verdicts.add((await verify(changed, headersFor(body))).ok);
    }

    expect([...verdicts]).toEqual([false]);
    expect(await verify(body.subarray(0, -1), headersFor(body))).toEqual({
      ok: false,
      why: 'signature-wrong',
    });
    expect(await verify(body, headersFor(body))).toEqual({ ok: true });
  });

  it('refuses a signature by another key, though that key has a certificate of the same root', async () => {
    const body = aBody();
    const other = await aLeaf(authority, { names: ['evil.example'] });
    const headers = { ...headersFor(body), 'signature-256': signedBy(other, body) };

    expect(await aVerifier()(body, headers)).toEqual({ ok: false, why: 'signature-wrong' });
  });

  it.each([
    ['signaturecertchainurl', undefined, 'header-missing'],
    ['signature-256', undefined, 'header-missing'],
    ['signaturecertchainurl', [URL_OF_CHAIN], 'header-missing'],
    ['signaturecertchainurl', 'https://evil.example/echo.api/x.pem', 'url-not-amazon'],
    ['signaturecertchainurl', 'https://s3.amazonaws.com/echo.api/../evil.pem', 'url-not-amazon'],
    ['signature-256', '', 'signature-malformed'],
    ['signature-256', 'no signature!', 'signature-malformed'],
    ['signature-256', 'AAAA', 'signature-wrong'],
  ])('refuses the header %s: %p', async (header, value, why) => {
    const body = aBody();

    expect(await aVerifier()(body, { ...headersFor(body), [header]: value })).toEqual({ ok: false, why });
  });

  it('downloads nothing from an address that is not Amazon’s', async () => {
    const asked: string[] = [];
    const verify = aVerifier({ fetchChain: async (url) => (asked.push(url), chain) });
    const body = aBody();

    await verify(body, headersFor(body, 'https://evil.example/echo.api/x.pem'));
    await verify(body, headersFor(body, 'https://s3.amazonaws.com/echo.api/../echo.api/a.pem'));

    expect(asked).toEqual(['https://s3.amazonaws.com/echo.api/a.pem']);
  });

  it('says so when the certificates cannot be had, and recovers', async () => {
    let seconds = 0;
    let works = false;
    const verify = verifierOf({
      fetchChain: async () => (works ? chain : Promise.reject(new Error('no route'))),
      roots: [root.pem],
      now: () => new Date(Date.parse(NOW) + seconds * 1000),
    });
    const body = aBody();

    expect(await verify(body, headersFor(body))).toEqual({ ok: false, why: 'chain-unreachable' });
    works = true;
    seconds = 11;
    expect(await verify(body, headersFor(body))).toEqual({ ok: true });
  });

  it('refuses the certificate itself once it has expired, cached or not', async () => {
    let now = NOW;
    const verify = verifierOf({ fetchChain: async () => chain, roots: [root.pem], now: () => new Date(now) });
    const body = aBody();
    await verify(body, headersFor(body));

    now = '2027-01-01T00:00:01Z';
    const later = aBody(now);

    expect(await verify(later, headersFor(later))).toEqual({ ok: false, why: 'certificate-expired' });
  });

  it('refuses a recording of a request that was genuine once', async () => {
    const body = aBody();

    expect(await aVerifier({ now: '2026-11-21T12:02:31Z' })(body, headersFor(body))).toEqual({
      ok: false,
      why: 'timestamp-late',
    });
  });

  it('takes a skill event that Amazon delivers again within the hour', async () => {
    const body = aBody(NOW, 'AlexaSkillEvent.SkillDisabled');

    expect(await aVerifier({ now: '2026-11-21T12:59:00Z' })(body, headersFor(body))).toEqual({ ok: true });
  });

  it('refuses a body that is signed and yet no request', async () => {
    const body = Buffer.from('not JSON');

    expect(await aVerifier()(body, headersFor(body))).toEqual({ ok: false, why: 'body-malformed' });
  });

  it('will not start with a root that cannot be read', () => {
    expect(() =>
      verifierOf({ fetchChain: async () => chain, roots: ['nonsense'], now: () => new Date(NOW) }),
    ).toThrow();
  });
});
