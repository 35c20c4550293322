import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { headerIn, type Headers } from './header-in.ts';

/** Why a request was turned away. It goes to the log; whoever sent the request learns none of it. */
type Refusal =
  | 'header-missing'
  | 'header-too-long'
  | 'token-malformed'
  | 'algorithm-refused'
  | 'key-unknown'
  | 'keys-unavailable'
  | 'signature-wrong'
  | 'issuer-wrong'
  | 'audience-wrong'
  | 'claim-missing'
  | 'expired'
  | 'not-yet-valid';

/** Whether Google sent this request to our project, just now. */
type Verdict = { readonly ok: true } | { readonly ok: false; readonly why: Refusal };

/** Says whether Google vouches for a request, by its headers. */
export type Verify = (headers: Headers) => Promise<Verdict>;

/** What verification needs from outside: the project that Google must have meant, Google's keys, the time. */
export interface Verification {
  readonly projectId: string;
  readonly keys: JWTVerifyGetKey;
  readonly now: () => Date;
}

const HEADER = 'google-assistant-signature';
const ISSUER = 'https://accounts.google.com';

/** Google's have less than a thousand characters. */
const LONGEST = 8_192;

/** A verifier of Google's signatures (P3): a JWT signed by Google, issued for this project, and valid now. */
export const verifierOf =
  ({ keys, now, projectId }: Verification): Verify =>
  async (headers) => {
    const token = headerIn(headers, HEADER);
    if (token === undefined || token === '') return refused('header-missing');
    if (token.length > LONGEST) return refused('header-too-long');

    const wanted = {
      // RFC 8725 §3.1: the algorithm is ours to choose, never the token's.
      algorithms: ['RS256'],
      audience: projectId,
      currentDate: now(),
      issuer: ISSUER,
      requiredClaims: ['exp', 'iat'],
    };
    // To jose a forgery is an error; to us it is an answer.
    return jwtVerify(token, keys, wanted).then((): Verdict => ({ ok: true }), refusedFor);
  };

const refused = (why: Refusal): Verdict => ({ ok: false, why });

function refusedFor(error: unknown): Verdict {
  if (error instanceof errors.JWTClaimValidationFailed) return refused(claimRefusal(error));
  return refused(
    error instanceof errors.JOSEError ? (BY_CODE.get(error.code) ?? 'token-malformed') : 'keys-unavailable',
  );
}

const claimRefusal = ({ claim, reason }: errors.JWTClaimValidationFailed): Refusal =>
  reason === 'missing' ? 'claim-missing' : (BY_CLAIM.get(claim) ?? 'token-malformed');

const BY_CLAIM: ReadonlyMap<string, Refusal> = new Map([
  ['aud', 'audience-wrong'],
  ['iss', 'issuer-wrong'],
  ['nbf', 'not-yet-valid'],
]);

const BY_CODE: ReadonlyMap<string, Refusal> = new Map([
  [errors.JOSEAlgNotAllowed.code, 'algorithm-refused'],
  [errors.JWKSNoMatchingKey.code, 'key-unknown'],
  [errors.JWKSMultipleMatchingKeys.code, 'key-unknown'],
  [errors.JWKSInvalid.code, 'keys-unavailable'],
  [errors.JWKSTimeout.code, 'keys-unavailable'],
  // What jose throws when the keys were answered with an error page.
  [errors.JOSEError.code, 'keys-unavailable'],
  [errors.JWSSignatureVerificationFailed.code, 'signature-wrong'],
  [errors.JWTExpired.code, 'expired'],
]);
