import { join } from 'node:path';

/** Where the development authority keeps what a development server may read: nothing in these is secret. */
export interface AuthorityFiles {
  readonly directory: string;
  /** Trusted by a development server besides the roots that everybody trusts. */
  readonly rootPem: string;
  /** Answered by a development server for `DEVELOPMENT_CHAIN_URL`: the leaf, then the intermediate. */
  readonly chainPem: string;
  /** Trusted by a development server instead of Google's published keys. */
  readonly googleJwks: string;
}

export function authorityFiles(dataDirectory: string): AuthorityFiles {
  const directory = join(dataDirectory, 'authority');
  return {
    directory,
    rootPem: join(directory, 'root.pem'),
    chainPem: join(directory, 'chain.pem'),
    googleJwks: join(directory, 'google-jwks.json'),
  };
}

/** The address that a simulated Alexa names as its certificate's. Nothing is there: a development server reads the file. */
export const DEVELOPMENT_CHAIN_URL = 'https://s3.amazonaws.com/echo.api/sayso-development.pem';
