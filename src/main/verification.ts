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
const fetchChain = fetchChainWith(fetch, () => AbortSignal.timeout(DOWNLOAD_MS));

/** How each platform's requests are checked (P1, P3). Development also trusts the authority that its simulator signs with. */
export function verificationFor(config: Config): { readonly alexa: Verify; readonly google: Verify } {
  if (!config.verifyRequests) return { alexa: unchecked, google: unchecked };
  if (config.production) return { alexa: alexaVerifier(), google: googleVerifier(config, undefined) };
  return {
    alexa: renewed(config.dataDirectory, alexaVerifier),
    google: renewed(config.dataDirectory, (trusted) => googleVerifier(config, trusted)),
  };
}

const unchecked: Verify = async () => ({ ok: true });

function alexaVerifier(trusted?: Trusted): VerifyAlexa {
  if (trusted === undefined) return alexaVerifierOf({ fetchChain, now, roots: rootCertificates });
  const chainOf: FetchChain = async (url) =>
    url === DEVELOPMENT_CHAIN_URL ? trusted.chainPem : fetchChain(url);
  return alexaVerifierOf({ fetchChain: chainOf, now, roots: [...rootCertificates, trusted.rootPem] });
}

/** P3: checked when a project is configured, which production insists on. */
function googleVerifier({ googleProjectId }: Config, trusted: Trusted | undefined): Verify {
  if (googleProjectId === undefined) return unchecked;
  const keys =
    trusted === undefined ? publishedKeys() : developmentKeys({ keys: [...trusted.googleJwks.keys] });
  const verify = googleVerifierOf({ projectId: googleProjectId, keys, now });
  return (_body, headers) => verify(headers);
}

/** The development authority may be made, or made anew, while the server runs. */
function renewed(dataDirectory: string, make: (trusted: Trusted | undefined) => Verify): Verify {
  let known: { readonly root: string | undefined; readonly verify: Verify } | undefined;
  return async (body, headers) => {
    const trusted = await readTrusted(dataDirectory);
    const root = trusted && trusted.rootPem + trusted.chainPem;
    if (known === undefined || known.root !== root) known = { root, verify: make(trusted) };
    return known.verify(body, headers);
  };
}
