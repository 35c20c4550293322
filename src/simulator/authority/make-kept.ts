import { createPublicKey, KeyObject, randomUUID, webcrypto } from 'node:crypto';
import { makeChain, type Chain } from './make-chain.ts';

/** Everything the development authority keeps, in one file that only its owner can read. */
export interface Kept extends Chain {
  readonly alexaKeyPem: string;
  readonly googleKeyPem: string;
  readonly googleKeyId: string;
}

/** A fresh authority, or new certificates for the keys of the one before. */
export async function makeKept(before: Kept | undefined, now: Date): Promise<Kept> {
  const keys = before ?? {
    alexaKeyPem: await newKeyPem(),
    googleKeyPem: await newKeyPem(),
    googleKeyId: randomUUID(),
  };
  const { alexaKeyPem, googleKeyPem, googleKeyId } = keys;
  const chain = await makeChain(await publicHalf(alexaKeyPem), now);
  return { ...chain, alexaKeyPem, googleKeyPem, googleKeyId };
}

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

async function newKeyPem(): Promise<string> {
  const shape = { ...RSA, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
  const { privateKey } = await webcrypto.subtle.generateKey(shape, true, ['sign', 'verify']);
  return KeyObject.from(privateKey).export({ type: 'pkcs8', format: 'pem' }).toString();
}

const publicHalf = (privatePem: string): Promise<webcrypto.CryptoKey> =>
  webcrypto.subtle.importKey(
    'spki',
    createPublicKey(privatePem).export({ type: 'spki', format: 'der' }),
    RSA,
    true,
    ['verify'],
  );
