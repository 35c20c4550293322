import { SignJWT } from 'jose';
import type { Authority } from '../authority/open-authority.ts';

/** The header by which Google vouches for a request to a project's webhook. It holds for two minutes. */
export async function signGoogle(
  projectId: string,
  { googleKey, googleKeyId }: Authority,
  now: Date,
  newId: () => string,
): Promise<Readonly<Record<string, string>>> {
  const seconds = Math.floor(now.getTime() / 1000);
  const token = await new SignJWT()
    .setProtectedHeader({ alg: 'RS256', kid: googleKeyId, typ: 'JWT' })
    .setIssuer('https://accounts.google.com')
    .setAudience(projectId)
    .setNotBefore(seconds - 300)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + 120)
    .setJti(newId())
    .sign(googleKey);
  return { 'google-assistant-signature': token };
}
