import { rootCertificates } from 'node:tls';
import { fetchChainWith, type FetchChain } from '../channels/alexa/verification/fetch-chain.ts';
import { verifierOf as alexaVerifierOf, type Verify as VerifyAlexa } from '../channels/alexa/verify.ts';
import { developmentKeys, publishedKeys } from '../channels/google/keys.ts';
import { verifierOf as googleVerifierOf } from '../channels/google/verify.ts';
import type { SignedRoute } from '../http/signed-route.ts';
import { DEVELOPMENT_CHAIN_URL } from '../simulator/authority/authority-files.ts';
import { readTrusted, type Trusted } from '../simulator/authority/read-trusted.ts';
import type { Config } from './config.ts';

type Verify = SignedRoute['verify'];

const now = (): Date => new Date();
const DOWNLOAD_MS = 3_000;

/** How each platform's requests are checked (P1, P3). Development also trusts the authority that its simulator signs with. */
export function verificationFor(
  config: Config,
  download: typeof fetch = fetch,
): { readonly alexa: Verify; readonly google: Verify } {
  if (!config.verifyRequests) return { alexa: unchecked, google: unchecked };
  const alexa = alexaVerifierWith(download);
  const google = googleVerifierWith(download, config);
  // Production has no directory from which anybody else could be trusted.
  if (config.production) return { alexa: alexa(undefined), google: google(undefined) };
  return { alexa: renewed(config.dataDirectory, alexa), google: renewed(config.dataDirectory, google) };
}

const unchecked: Verify = async () => ({ ok: true });

type VerifierOf<V> = (trusted: Trusted | undefined) => V;

function alexaVerifierWith(download: typeof fetch): VerifierOf<VerifyAlexa> {
  const fetchChain = fetchChainWith(download, () => AbortSignal.timeout(DOWNLOAD_MS));
  return (trusted) => {
    if (trusted === undefined) return alexaVerifierOf({ fetchChain, now, roots: rootCertificates });
    const chainOf: FetchChain = async (url) =>
      url === DEVELOPMENT_CHAIN_URL ? trusted.chainPem : fetchChain(url);
    return alexaVerifierOf({ fetchChain: chainOf, now, roots: [...rootCertificates, trusted.rootPem] });
  };
}

/** P3: checked when a project is configured, which production insists on. */
function googleVerifierWith(download: typeof fetch, { googleProjectId }: Config): VerifierOf<Verify> {
  if (googleProjectId === undefined) return () => unchecked;
  return (trusted) => {
    const keys =
      trusted === undefined
        ? publishedKeys(download)
        : developmentKeys({ keys: [...trusted.googleJwks.keys] });
    const verify = googleVerifierOf({ projectId: googleProjectId, keys, now });
    return (_body, headers) => verify(headers);
  };
}

/** The development authority may be made, or made anew, while the server runs. */
function renewed(dataDirectory: string, make: VerifierOf<Verify>): Verify {
  let known: { readonly root: string | undefined; readonly verify: Verify } | undefined;
  return async (body, headers) => {
    const trusted = await readTrusted(dataDirectory);
    const root = trusted && trusted.rootPem + trusted.chainPem;
    if (known === undefined || known.root !== root) known = { root, verify: make(trusted) };
    return known.verify(body, headers);
  };
}
