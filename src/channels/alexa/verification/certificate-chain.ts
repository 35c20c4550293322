import type { KeyObject } from 'node:crypto';
import { faultNow, readCertificate, type Certificate } from './certificate.ts';
import { trustedPath, type TrustedRoots } from './trusted-path.ts';
import { refused, type Refusal, type Refused } from './verdict.ts';

/** A key that Amazon signs requests with, and the moment (epoch milliseconds) it must be asked for anew. */
export interface TrustedKey {
  readonly ok: true;
  readonly key: KeyObject;
  readonly expires: number;
}

/** The roots of a list of PEM certificates. Throws when one cannot be read: that is our mistake, not a caller's. */
export function trustedRoots(pems: readonly string[]): TrustedRoots {
  const roots = new Map<string, readonly Certificate[]>();
  for (const root of pems.map(readCertificate)) {
    const { subject } = root.x509;
    roots.set(subject, [...(roots.get(subject) ?? []), root]);
  }
  return roots;
}

/** Amazon's key, if the certificates sent name Amazon's voice service and lead to a root that we trust. */
export function trustedKey(pem: string, roots: TrustedRoots, now: number): TrustedKey | Refused {
  const pems = pem.match(ONE_CERTIFICATE) ?? [];
  if (pems.length > MOST_CERTIFICATES) return refused('chain-too-long');
  const [leaf, ...others] = read(pems) ?? [];
  if (leaf === undefined) return refused('chain-malformed');

  const why = faultOfLeaf(leaf) ?? faultNow(leaf, now);
  if (why !== undefined) return refused(why);
  const path = trustedPath(leaf, others, roots, now);
  return path.ok ? { ok: true, key: leaf.key, expires: path.expires } : path;
}

const ONE_CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** Amazon sends four. */
const MOST_CERTIFICATES = 10;

/** Node throws on a certificate that it cannot read; what was downloaded may hold anything, so that is an answer. */
function read(pems: readonly string[]): readonly Certificate[] | undefined {
  try {
    return pems.map(readCertificate);
  } catch {
    return undefined;
  }
}

function faultOfLeaf({ key, x509 }: Certificate): Refusal | undefined {
  if (x509.checkHost(AMAZONS_NAME, { subject: 'never', wildcards: false }) === undefined) {
    return 'certificate-wrong-name';
  }
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  return type === 'rsa' && (details?.modulusLength ?? 0) >= 2048 ? undefined : 'certificate-weak';
}

const AMAZONS_NAME = 'echo-api.amazon.com';
