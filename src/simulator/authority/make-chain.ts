// @peculiar/x509 asks for this before it is loaded.
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
  type Extension,
} from '@peculiar/x509';

/** A root, and the chain under it: the leaf first, then the intermediate. All PEM. */
export interface Chain {
  readonly rootPem: string;
  readonly chainPem: string;
}

type Keys = webcrypto.CryptoKeyPair;

/** Somebody who issues certificates, here for as long as it takes to issue them. */
interface Issuer {
  readonly name: string;
  readonly keys: Keys;
}

/**
 * Certificates that say of `leafKey` what Amazon's say of theirs. The keys of the root and of the intermediate
 * are forgotten on return, so that nothing else can ever be issued under them.
 */
export async function makeChain(leafKey: webcrypto.CryptoKey, now: Date): Promise<Chain> {
  const root: Issuer = { name: 'CN=Sayso Development Root', keys: await newKeys() };
  const middle: Issuer = { name: 'CN=Sayso Development Authority', keys: await newKeys() };
  const issue = issuerAt(now);

  const rootPem = await issue(root, root.name, root.keys.publicKey, AUTHORITY_DAYS, authority(1));
  const middlePem = await issue(root, middle.name, middle.keys.publicKey, AUTHORITY_DAYS, authority(0));
  const leafPem = await issue(middle, `CN=${AMAZONS_NAME}`, leafKey, LEAF_DAYS, [
    new BasicConstraintsExtension(false, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment, true),
    new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
    new SubjectAlternativeNameExtension([{ type: 'dns', value: AMAZONS_NAME }]),
  ]);
  return { rootPem: `${rootPem}\n`, chainPem: `${leafPem}\n${middlePem}\n` };
}

const AMAZONS_NAME = 'echo-api.amazon.com';
const AUTHORITY_DAYS = 730;
const LEAF_DAYS = 365;
const DAY_MS = 24 * 60 * 60 * 1000;

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

const newKeys = (): Promise<Keys> =>
  webcrypto.subtle.generateKey(
    { ...RSA, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    false,
    ['sign', 'verify'],
  );

const authority = (mostBelow: number): readonly Extension[] => [
  new BasicConstraintsExtension(true, mostBelow, true),
  new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
];

const issuerAt =
  (now: Date) =>
  async (
    issuer: Issuer,
    subject: string,
    publicKey: webcrypto.CryptoKey,
    days: number,
    extensions: readonly Extension[],
  ): Promise<string> => {
    const certificate = await X509CertificateGenerator.create(
      {
        issuer: issuer.name,
        subject,
        publicKey,
        signingKey: issuer.keys.privateKey,
        signingAlgorithm: RSA,
        // A container's clock and its host's may differ a little.
        notBefore: new Date(now.getTime() - DAY_MS),
        notAfter: new Date(now.getTime() + days * DAY_MS),
        extensions: [
          ...extensions,
          await SubjectKeyIdentifierExtension.create(publicKey, false, webcrypto),
          await AuthorityKeyIdentifierExtension.create(issuer.keys.publicKey, false, webcrypto),
        ],
      },
      webcrypto,
    );
    return certificate.toString('pem');
  };
