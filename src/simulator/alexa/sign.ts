import { sign } from 'node:crypto';
import { DEVELOPMENT_CHAIN_URL } from '../authority/authority-files.ts';
import type { Authority } from '../authority/open-authority.ts';

/** The headers by which Amazon vouches for a request: the signature covers the body's exact bytes. */
export const signAlexa = (body: string, { alexaKey }: Authority): Readonly<Record<string, string>> => ({
  SignatureCertChainUrl: DEVELOPMENT_CHAIN_URL,
  'Signature-256': sign('RSA-SHA256', Buffer.from(body), alexaKey).toString('base64'),
});
