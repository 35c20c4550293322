import { faultNow, type Certificate } from './certificate.ts';
import { refused, type Refusal, type Refused } from './verdict.ts';

/** Roots by the name that the certificates under them call them. */
export type TrustedRoots = ReadonlyMap<string, readonly Certificate[]>;

/** A path was found; it holds until `expires` (epoch milliseconds), when the first certificate on it runs out. */
export interface TrustedPath {
  readonly ok: true;
  readonly expires: number;
}

/** A certificate that the path may pass through, and how many authorities stand between it and the leaf. */
interface Step {
  readonly certificate: Certificate;
  readonly depth: number;
  readonly expires: number;
}

/**
 * The shortest path from the leaf through the certificates sent to a root that we trust, which ends it, whatever else was
 * sent. Every certificate is passed at most once, so neither loops nor many cross-signed copies cost time.
 * When there is no path, the answer is what was wrong with the first certificate that could have been on it.
 */
export function trustedPath(
  leaf: Certificate,
  others: readonly Certificate[],
  roots: TrustedRoots,
  now: number,
): TrustedPath | Refused {
  const steps: Step[] = [{ certificate: leaf, depth: 0, expires: leaf.notAfter }];
  const passed = new Set<Certificate>();
  const faults: Refusal[] = [];

  for (const { certificate, depth, expires } of steps) {
    const issuersAmong = (all: readonly Certificate[]): readonly Step[] => {
      const issuers = all.filter((each) => !passed.has(each) && hasIssued(each, certificate));
      faults.push(...issuers.flatMap((each) => faultOfIssuer(each, depth, now) ?? []));
      return issuers
        .filter((each) => faultOfIssuer(each, depth, now) === undefined)
        .map((each) => ({
          certificate: each,
          depth: depth + 1,
          expires: Math.min(expires, each.notAfter),
        }));
    };
    const [root] = issuersAmong(roots.get(certificate.x509.issuer) ?? []);
    if (root !== undefined) return { ok: true, expires: root.expires };
    const next = issuersAmong(others);
    for (const step of next) passed.add(step.certificate);
    steps.push(...next);
  }
  return refused(faults[0] ?? 'chain-untrusted');
}

/**
 * By name and signature alone. A root is thereby also found where the sender put a cross-signed copy of it (same name, same
 * key, another issuer), and key identifiers, which are hints, cannot lead past it.
 */
const hasIssued = (issuer: Certificate, subject: Certificate): boolean =>
  subject.strong && issuer.x509.subject === subject.x509.issuer && subject.x509.verify(issuer.key);

/** What forbids `issuer` to sign here, if anything. Node's `ca` is basic constraints and key usage together. */
function faultOfIssuer(issuer: Certificate, depth: number, now: number): Refusal | undefined {
  if (!issuer.x509.ca || depth > issuer.mostBelow) return 'certificate-not-an-authority';
  return faultNow(issuer, now);
}
