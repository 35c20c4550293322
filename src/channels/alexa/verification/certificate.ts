import { X509Certificate, type KeyObject } from 'node:crypto';
import { derIn, type Der } from './der.ts';
import type { Refusal } from './verdict.ts';

/** A certificate, with what building a path asks of it that Node does not tell. */
export interface Certificate {
  readonly x509: X509Certificate;
  readonly key: KeyObject;
  readonly notBefore: number;
  readonly notAfter: number;
  /** How many authorities may stand between this one and the leaf. */
  readonly mostBelow: number;
  /** False when it was signed with a hash that can be forged. */
  readonly strong: boolean;
  /** False when it insists on a rule that we cannot keep (RFC 5280, 4.2). */
  readonly understood: boolean;
}

/** Reads one PEM certificate. Throws when it is none. */
export function readCertificate(pem: string): Certificate {
  const x509 = new X509Certificate(pem);
  const [whole] = derIn(x509.raw);
  const [signed, algorithm] = within(whole);
  const extensions = extensionsOf(signed);
  const constraints = extensions.find(({ id }) => id === BASIC_CONSTRAINTS);
  return {
    x509,
    key: x509.publicKey,
    notBefore: Date.parse(x509.validFrom),
    notAfter: Date.parse(x509.validTo),
    mostBelow: constraints === undefined ? Infinity : mostBelow(constraints.value),
    strong: STRONG.has(hex(within(algorithm)[0])),
    understood: extensions.every(({ critical, id }) => !critical || UNDERSTOOD.has(id)),
  };
}

/** What is wrong with any certificate on a path, leaf or authority, at this moment. */
export function faultNow(certificate: Certificate, now: number): Refusal | undefined {
  if (now < certificate.notBefore) return 'certificate-not-yet-valid';
  if (now > certificate.notAfter) return 'certificate-expired';
  return certificate.understood ? undefined : 'certificate-not-understood';
}

const SEQUENCE = 0x30;
const BOOLEAN = 0x01;
const INTEGER = 0x02;
const EXTENSIONS = 0xa3;

const BASIC_CONSTRAINTS = '551d13';
/** Key usage, subject alternative name, basic constraints, certificate policies, extended key usage. */
const UNDERSTOOD: ReadonlySet<string> = new Set(['551d0f', '551d11', BASIC_CONSTRAINTS, '551d20', '551d25']);

/** RSA and ECDSA, each with SHA-256, SHA-384 and SHA-512. */
const STRONG: ReadonlySet<string> = new Set([
  '2a864886f70d01010b',
  '2a864886f70d01010c',
  '2a864886f70d01010d',
  '2a8648ce3d040302',
  '2a8648ce3d040303',
  '2a8648ce3d040304',
]);

interface Extension {
  readonly id: string;
  readonly critical: boolean;
  readonly value: Buffer;
}

function extensionsOf(signed: Der | undefined): readonly Extension[] {
  const holder = within(signed).find(({ tag }) => tag === EXTENSIONS);
  const [list] = within(holder);
  return within(list).map((extension) => {
    const parts = within(extension);
    return {
      id: hex(parts[0]),
      critical: parts[1]?.tag === BOOLEAN,
      value: parts.at(-1)?.value ?? Buffer.alloc(0),
    };
  });
}

function mostBelow(basicConstraints: Buffer): number {
  const [sequence] = derIn(basicConstraints);
  const limit = sequence?.tag === SEQUENCE ? within(sequence).find(({ tag }) => tag === INTEGER) : undefined;
  return limit === undefined ? Infinity : limit.value.readUIntBE(0, limit.value.length);
}

const within = (element: Der | undefined): readonly Der[] =>
  element === undefined ? [] : derIn(element.value);

const hex = (element: Der | undefined): string => element?.value.toString('hex') ?? '';
