import 'reflect-metadata';
import {
  BasicConstraintsExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { KeyObject, sign } from 'node:crypto';

type Keys = Awaited<ReturnType<typeof rsaKeys>>;

/** A certificate made in the test, with the key that can sign in its name. */
export interface Issued {
  readonly name: string;
  readonly pem: string;
  readonly keys: Keys;
}

/** What a test may want otherwise than it is. */
export interface About {
  readonly name?: string;
  readonly keys?: Keys;
  readonly from?: string;
  readonly until?: string;
  readonly names?: readonly string[];
  readonly authority?: boolean;
  readonly pathLength?: number;
  readonly maySign?: 'certificates' | 'data';
  readonly hash?: 'SHA-1' | 'SHA-256';
  readonly extensions?: readonly Extension[];
}

export const rsaKeys = async (bits = 2048) =>
  crypto.subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      hash: 'SHA-256',
      modulusLength: bits,
      publicExponent: new Uint8Array([1, 0, 1]),
    },
    true,
    ['sign', 'verify'],
  );

export const ecKeys = async () =>
  crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);

/** A root that signs itself. */
export const aRoot = async (about: About = {}): Promise<Issued> =>
  issue(undefined, { name: 'CN=Test Root', authority: true, maySign: 'certificates', ...about });

/** An authority between a root and a leaf. */
export const anAuthority = async (issuer: Issued, about: About = {}): Promise<Issued> =>
  issue(issuer, { name: 'CN=Test Authority', authority: true, maySign: 'certificates', ...about });

/** The certificate that requests are signed with. */
export const aLeaf = async (issuer: Issued, about: About = {}): Promise<Issued> =>
  issue(issuer, {
    name: 'CN=echo-api.amazon.com',
    keys: about.keys ?? (await rsaKeys()),
    names: ['echo-api.amazon.com'],
    maySign: 'data',
    ...about,
  });

/** A rule that nobody knows and that may not be ignored. */
export const anUnknownCriticalRule = (): Extension =>
  new Extension('1.3.6.1.4.1.99999.1', true, new Uint8Array([5, 0]));

/** Signs as Amazon does. */
export const signedBy = ({ keys }: Issued, body: Buffer): string =>
  sign('RSA-SHA256', body, KeyObject.from(keys.privateKey)).toString('base64');

async function issue(issuer: Issued | undefined, about: About): Promise<Issued> {
  const { name = 'CN=Nobody', keys = await ecKeys(), hash = 'SHA-256' } = about;
  const signer = issuer ?? { name, keys };
  const certificate = await X509CertificateGenerator.create({
    subject: name,
    issuer: signer.name,
    notBefore: new Date(about.from ?? '2026-01-01T00:00:00Z'),
    notAfter: new Date(about.until ?? '2027-01-01T00:00:00Z'),
    publicKey: keys.publicKey,
    signingKey: signer.keys.privateKey,
    signingAlgorithm: { name: signer.keys.privateKey.algorithm.name, hash },
    extensions: [...extensionsOf(about)],
  });
  return { name, keys, pem: certificate.toString('pem') };
}

const USAGES = { certificates: KeyUsageFlags.keyCertSign, data: KeyUsageFlags.digitalSignature };

function extensionsOf({
  authority,
  extensions = [],
  maySign,
  names,
  pathLength,
}: About): readonly Extension[] {
  return [
    ...(authority === undefined ? [] : [new BasicConstraintsExtension(authority, pathLength, true)]),
    ...(maySign === undefined ? [] : [new KeyUsagesExtension(USAGES[maySign], true)]),
    ...(names === undefined
      ? []
      : [new SubjectAlternativeNameExtension(names.map((value) => ({ type: 'dns' as const, value })))]),
    ...extensions,
  ];
}
