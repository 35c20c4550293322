import { headerIn, type Headers } from './header-in.ts';

/** No access token is longer; what is, is not looked up. */
const LONGEST = 8_192;

/** The customer's access token (RFC 6750 §2.1); the scheme in any case, as RFC 9110 §11.1 has it. */
export function bearerToken(headers: Headers): string | undefined {
  const header = headerIn(headers, 'authorization') ?? '';
  if (header.length > LONGEST) return undefined;
  return /^ *bearer +(\S+) *$/i.exec(header)?.[1];
}
