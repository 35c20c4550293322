import { readFile } from 'node:fs/promises';
import { authorityFiles } from './authority-files.ts';

/** What a development server trusts besides the platforms themselves. */
export interface Trusted {
  readonly rootPem: string;
  readonly chainPem: string;
  readonly googleJwks: { readonly keys: readonly Readonly<Record<string, unknown>>[] };
}

/** The development authority's public side as it stands at this moment, or nothing where no simulator was ever used. */
export async function readTrusted(dataDirectory: string): Promise<Trusted | undefined> {
  const files = authorityFiles(dataDirectory);
  try {
    const [rootPem, chainPem, googleJwks] = await Promise.all([
      readFile(files.rootPem, 'utf8'),
      readFile(files.chainPem, 'utf8'),
      readFile(files.googleJwks, 'utf8'),
    ]);
    return { rootPem, chainPem, googleJwks: JSON.parse(googleJwks) as Trusted['googleJwks'] };
  } catch {
    // Not made yet, or not readable by this process: then nobody is trusted but the platforms.
    return undefined;
  }
}
