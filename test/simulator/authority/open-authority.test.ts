import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { X509Certificate } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authorityFiles } from '../../../src/simulator/authority/authority-files.ts';
import { openAuthority, type Authority } from '../../../src/simulator/authority/open-authority.ts';
import { readTrusted } from '../../../src/simulator/authority/read-trusted.ts';

// Making RSA keys takes a slow machine its time.
jest.setTimeout(30_000);

const NOW = new Date('2026-03-02T10:00:00Z');
const DAY_MS = 24 * 60 * 60 * 1000;
const later = (days: number): Date => new Date(NOW.getTime() + days * DAY_MS);

const aDataDirectory = (): Promise<string> => mkdtemp(join(tmpdir(), 'sayso-authority-'));

const keysOf = ({ alexaKey, googleKey, googleKeyId }: Authority) => ({
  alexa: alexaKey.export({ type: 'pkcs8', format: 'pem' }),
  google: googleKey.export({ type: 'pkcs8', format: 'pem' }),
  googleKeyId,
});

async function certificatesIn(data: string) {
  const files = authorityFiles(data);
  const root = new X509Certificate(await readFile(files.rootPem));
  const chain = await readFile(files.chainPem, 'utf8');
  const [leaf, middle, ...others] = chain.match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----/g) ?? [];
  expect(others).toEqual([]);
  return { root, middle: new X509Certificate(middle ?? ''), leaf: new X509Certificate(leaf ?? '') };
}

describe('the development authority', () => {
  let data: string;
  let authority: Authority;
  beforeAll(async () => {
    data = await aDataDirectory();
    authority = await openAuthority(data, NOW);
  });

  it("issues a chain for Amazon's name that leads to its own root", async () => {
    const { root, middle, leaf } = await certificatesIn(data);
    expect(leaf.checkHost('echo-api.amazon.com', { subject: 'never' })).toBe('echo-api.amazon.com');
    expect(
      leaf.verify(middle.publicKey) && middle.verify(root.publicKey) && root.verify(root.publicKey),
    ).toBe(true);
    expect(leaf.checkIssued(middle) && middle.checkIssued(root)).toBe(true);
    expect([leaf.ca, middle.ca, root.ca]).toEqual([false, true, true]);
    for (const certificate of [leaf, middle, root]) {
      expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
      expect(Date.parse(certificate.validFrom)).toBeLessThan(NOW.getTime());
    }
  });

  it('signs with the key that the leaf names', async () => {
    const { alexaKey } = authority;

    const { leaf, middle } = await certificatesIn(data);

    expect(leaf.checkPrivateKey(alexaKey)).toBe(true);
    expect(middle.checkPrivateKey(alexaKey)).toBe(false);
  });

  it('keeps private what is private, and nothing of the root key at all', async () => {
    const { directory } = authorityFiles(data);
    const kept = await readFile(join(directory, 'authority-1.json'), 'utf8');
    expect((await readdir(directory)).toSorted()).toEqual([
      'authority-1.json',
      'chain.pem',
      'google-jwks.json',
      'root.pem',
    ]);
    expect((await stat(join(directory, 'authority-1.json'))).mode & 0o777).toBe(0o600);
    expect(kept.match(/PRIVATE KEY-----\\n/g)).toHaveLength(4);
    expect(JSON.stringify(await readTrusted(data))).not.toMatch(/PRIVATE|"d":/);
  });

  it('is the same one when it is opened again', async () => {
    const trusted = await readTrusted(data);
    const again = await openAuthority(data, later(300));

    expect(keysOf(again)).toEqual(keysOf(authority));
    expect(await readTrusted(data)).toEqual(trusted);
  });

  it('is the same one for everybody who opens it at the same time', async () => {
    const fresh = await aDataDirectory();

    const opened = await Promise.all([1, 2, 3].map(() => openAuthority(fresh, NOW)));

    const { leaf } = await certificatesIn(fresh);
    for (const each of opened) expect(keysOf(each)).toEqual(keysOf(await openAuthority(fresh, NOW)));
    expect(opened.every(({ alexaKey }) => leaf.checkPrivateKey(alexaKey))).toBe(true);
  });

  it.each([
    ['a month before it expires', later(340)],
    ['long after it expired', later(4000)],
    ['when the clock stands before it was made', later(-10)],
  ])('renews its certificates, and keeps its keys, %s', async (_when, then) => {
    const copy = await aDataDirectory();
    await cp(data, copy, { recursive: true });
    const old = await certificatesIn(copy);

    const after = await openAuthority(copy, then);

    const { root, middle, leaf } = await certificatesIn(copy);
    expect(keysOf(after)).toEqual(keysOf(authority));
    expect(leaf.serialNumber).not.toBe(old.leaf.serialNumber);
    expect(leaf.verify(middle.publicKey) && middle.verify(root.publicKey)).toBe(true);
    expect(Date.parse(leaf.validFrom)).toBeLessThan(then.getTime());
    expect(Date.parse(leaf.validTo)).toBeGreaterThan(then.getTime() + 300 * DAY_MS);
  });

  it('starts afresh when what it kept cannot be read', async () => {
    const copy = await aDataDirectory();
    await cp(data, copy, { recursive: true });
    await writeFile(join(authorityFiles(copy).directory, 'authority-1.json'), '{"alexaKeyPem": "-----');

    const after = await openAuthority(copy, NOW);

    const { leaf } = await certificatesIn(copy);
    expect(keysOf(after)).not.toEqual(keysOf(authority));
    expect(leaf.checkPrivateKey(after.alexaKey)).toBe(true);
  });

  it('puts back a published file that was changed or deleted by hand', async () => {
    const trusted = await readTrusted(data);
    await writeFile(authorityFiles(data).chainPem, 'mine now');
    await rm(authorityFiles(data).rootPem);

    await openAuthority(data, NOW);

    expect(await readTrusted(data)).toEqual(trusted);
  });

  it('is nothing to trust where nobody has opened it', async () => {
    expect(await readTrusted(await aDataDirectory())).toBeUndefined();
  });
});
