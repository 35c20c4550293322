import type { IncomingHttpHeaders } from 'node:http';
import { certificateCache } from './verification/certificate-cache.ts';
import { trustedKey, trustedRoots } from './verification/certificate-chain.ts';
import { certificateUrl } from './verification/certificate-url.ts';
import type { FetchChain } from './verification/fetch-chain.ts';
import { faultOfSignature } from './verification/signature.ts';
import { faultOfTimestamp } from './verification/timestamp.ts';
import { refused, type Verdict } from './verification/verdict.ts';

/** Says whether Amazon sent this request just now. `body` must be the bytes as they came. */
export type Verify = (body: Buffer, headers: IncomingHttpHeaders) => Promise<Verdict>;

/** What verification needs from outside: the certificates behind an address, the roots to trust (PEM), the time. */
export interface Verification {
  readonly fetchChain: FetchChain;
  readonly roots: readonly string[];
  readonly now: () => Date;
}

/** A verifier that remembers the certificates it has seen. Make one a server: building it reads every root. */
export function verifierOf({ fetchChain, now, roots }: Verification): Verify {
  const trusted = trustedRoots(roots);
  const keyBehind = certificateCache(async (url) => {
    // A download fails for many reasons, none of them ours: to whoever waits it is one more refusal.
    const pem = await fetchChain(url).catch(() => undefined);
    return pem === undefined ? refused('chain-unreachable') : trustedKey(pem, trusted, now().getTime());
  }, now);

  return async (body, headers) => {
    const { signaturecertchainurl: header, 'signature-256': signature } = headers;
    if (typeof header !== 'string' || typeof signature !== 'string') return refused('header-missing');
    const address = certificateUrl(header);
    if (!address.ok) return address;
    const found = await keyBehind(address.url);
    if (!found.ok) return found;

    const why = faultOfSignature(body, signature, found.key) ?? faultOfTimestamp(body, now().getTime());
    return why === undefined ? { ok: true } : refused(why);
  };
}
