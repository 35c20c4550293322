import { beforeAll, describe, expect, it } from '@jest/globals';
import { rootCertificates } from 'node:tls';
import { trustedKey, trustedRoots } from '../../../../src/channels/alexa/verification/certificate-chain.ts';
import {
  aLeaf,
  anAuthority,
  anUnknownCriticalRule,
  aRoot,
  ecKeys,
  rsaKeys,
  type About,
  type Issued,
} from '../../../make/certificates.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const YEAR_END = Date.parse('2027-01-01T00:00:00Z');

describe('P1 the certificate chain', () => {
  let root: Issued;
  let upper: Issued;
  let lower: Issued;
  let leaf: Issued;
  let leafKeys: Issued['keys'];

  beforeAll(async () => {
    leafKeys = await rsaKeys();
    root = await aRoot();
    upper = await anAuthority(root, { name: 'CN=Upper' });
    lower = await anAuthority(upper, { name: 'CN=Lower' });
    leaf = await aLeaf(lower, { keys: leafKeys });
  });

  const check = (sent: readonly Issued[], trusted: readonly Issued[] = [root], now = NOW) =>
    trustedKey(sent.map(({ pem }) => pem).join('\n'), trustedRoots(trusted.map(({ pem }) => pem)), now);
  const leafWith = async (about: About) => aLeaf(lower, { keys: leafKeys, ...about });
  const lowerWith = async (about: About) => anAuthority(upper, { name: 'CN=Lower', ...about });

  it('leads from the leaf through the authorities sent to a root that we trust', () => {
    expect(check([leaf, lower, upper])).toMatchObject({ ok: true, expires: YEAR_END });
  });

  it('needs no order among the authorities, and minds neither the root nor a stranger among them', async () => {
    const stranger = await aRoot({ name: 'CN=Stranger' });

    expect(check([leaf, upper, stranger, root, lower])).toMatchObject({ ok: true });
  });

  it('stops at the first trusted root, though Amazon sends that root cross-signed by one nobody trusts', async () => {
    const gone = await aRoot({ name: 'CN=Gone' });
    const crossSigned = await anAuthority(gone, { name: root.name, keys: root.keys });

    expect(check([leaf, lower, upper, crossSigned])).toMatchObject({ ok: true });
    expect(check([leaf, lower, upper, crossSigned], [gone])).toMatchObject({ ok: true });
    expect(check([leaf, lower, upper, crossSigned], [])).toEqual({ ok: false, why: 'chain-untrusted' });
  });

  it('ignores an expired cross-signed copy of the root', async () => {
    const gone = await aRoot({ name: 'CN=Gone' });
    const crossSigned = await anAuthority(gone, { name: root.name, keys: root.keys, until: '2026-02-01' });

    expect(check([leaf, lower, upper, crossSigned])).toMatchObject({ ok: true });
  });

  it('takes the way that is valid when there are two', async () => {
    const expired = await anAuthority(root, { name: 'CN=Upper', keys: upper.keys, until: '2026-02-01' });

    expect(check([leaf, lower, expired, upper])).toMatchObject({ ok: true });
  });

  it('expires with the first certificate that was needed, and with no other', async () => {
    const brief = await lowerWith({ keys: lower.keys, until: '2026-12-01T00:00:00Z' });
    const unneeded = await aRoot({ name: 'CN=Unneeded', until: '2026-11-22T00:00:00Z' });

    expect(check([leaf, brief, upper, unneeded])).toMatchObject({ expires: Date.parse('2026-12-01') });
  });

  it('is refused when a link is missing, when the root is unknown and when a root only has the right name', async () => {
    const namesake = await aRoot();

    expect(check([leaf, upper])).toEqual({ ok: false, why: 'chain-untrusted' });
    expect(check([leaf, lower, upper], [])).toEqual({ ok: false, why: 'chain-untrusted' });
    expect(check([leaf, lower, upper], [namesake])).toEqual({ ok: false, why: 'chain-untrusted' });
  });

  it.each([
    ['expired', { until: '2026-11-21T11:59:59Z' }, 'certificate-expired'],
    ['is not yet valid', { from: '2026-11-21T12:00:01Z' }, 'certificate-not-yet-valid'],
    ['insists on an unknown rule', { extensions: [anUnknownCriticalRule()] }, 'certificate-not-understood'],
  ])('is refused when the leaf, an authority or the root %s', async (_what, about, why) => {
    const badLower = await lowerWith({ keys: lower.keys, ...about });
    const badRoot = await aRoot({ keys: root.keys, ...about });

    expect(check([await leafWith(about), lower, upper])).toEqual({ ok: false, why });
    expect(check([leaf, badLower, upper])).toEqual({ ok: false, why });
    expect(check([leaf, lower, upper], [badRoot])).toEqual({ ok: false, why });
  });

  it.each([
    ['another name', ['evil.example']],
    ['a name that only ends alike', ['not-echo-api.amazon.com', 'echo-api.amazon.com.evil.example']],
    ['a wildcard', ['*.amazon.com']],
    ['no alternative name at all, only a subject', []],
  ])('is refused when the leaf has %s', async (_what, names) => {
    expect(check([await leafWith({ names }), lower, upper])).toEqual({
      ok: false,
      why: 'certificate-wrong-name',
    });
  });

  it("accepts Amazon's name among others", async () => {
    const leafOfTwo = await leafWith({ names: ['other.amazon.com', 'echo-api.amazon.com'] });

    expect(check([leafOfTwo, lower, upper])).toMatchObject({ ok: true });
  });

  it.each<[string, About]>([
    ['a leaf', { authority: false, maySign: 'data' }],
    ['an authority that may not sign certificates', { authority: true, maySign: 'data' }],
    ['a leaf that claims the right to sign certificates', { authority: false }],
  ])('is refused when %s has signed the leaf', async (_who, about) => {
    const impostor = await lowerWith(about);
    const forged = await aLeaf(impostor, { keys: leafKeys });

    expect(check([forged, impostor, upper])).toEqual({ ok: false, why: 'certificate-not-an-authority' });
  });

  it('is refused when a real leaf of Amazon is used to sign another', async () => {
    const forged = await aLeaf(leaf, { keys: leafKeys });

    expect(check([forged, leaf, lower, upper])).toEqual({ ok: false, why: 'certificate-not-an-authority' });
  });

  it('is refused when an authority has more authorities below it than it was allowed', async () => {
    const narrow = await anAuthority(root, { name: 'CN=Upper', keys: upper.keys, pathLength: 0 });
    const wider = await anAuthority(root, { name: 'CN=Upper', keys: upper.keys, pathLength: 1 });

    expect(check([leaf, lower, narrow])).toEqual({ ok: false, why: 'certificate-not-an-authority' });
    expect(check([leaf, lower, wider])).toMatchObject({ ok: true });
  });

  it('is refused when a certificate on the path was signed with SHA-1', async () => {
    const forgeable = await lowerWith({ keys: lower.keys, hash: 'SHA-1' });

    expect(check([leaf, forgeable, upper])).toEqual({ ok: false, why: 'chain-untrusted' });
  });

  it('is refused when the leaf has a key too short or of another kind', async () => {
    const short = await leafWith({ keys: await rsaKeys(1024) });
    const elliptic = await leafWith({ keys: await ecKeys() });

    expect(check([short, lower, upper])).toEqual({ ok: false, why: 'certificate-weak' });
    expect(check([elliptic, lower, upper])).toEqual({ ok: false, why: 'certificate-weak' });
  });

  it('ends when authorities sign each other in a circle', async () => {
    const keys = await ecKeys();
    const one = await anAuthority({ name: 'CN=Two', keys, pem: '' }, { name: 'CN=One', keys });
    const two = await anAuthority({ name: 'CN=One', keys, pem: '' }, { name: 'CN=Two', keys });
    const under = await aLeaf(one, { keys: leafKeys });

    expect(check([under, one, two, one, two])).toEqual({ ok: false, why: 'chain-untrusted' });
  });

  it('is refused unread when it is huge', () => {
    expect(check(Array.from({ length: 11 }, () => leaf))).toEqual({ ok: false, why: 'chain-too-long' });
  });

  it.each([
    ['nothing', ''],
    ['a web page', '<Error><Code>AccessDenied</Code></Error>'],
    ['an envelope of garbage', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
  ])('is malformed when it is %s', (_what, pem) => {
    expect(trustedKey(pem, new Map(), NOW)).toEqual({ ok: false, why: 'chain-malformed' });
  });

  it('is malformed when one of its certificates is cut short', () => {
    const cut = leaf.pem.replace(/.{8}\n(-----END)/, '\n$1');

    expect(trustedKey(`${leaf.pem}\n${cut}`, new Map(), NOW)).toEqual({ ok: false, why: 'chain-malformed' });
  });

  it("can read every root that Node trusts, and Amazon's are among them", () => {
    expect([...trustedRoots(rootCertificates).keys()]).toContain('C=US\nO=Amazon\nCN=Amazon Root CA 1');
  });
});
