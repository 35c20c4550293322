/** Why a request was turned away. It goes to the log; whoever sent the request learns none of it. */
export type Refusal =
  | 'header-missing'
  | 'url-malformed'
  | 'url-not-amazon'
  | 'chain-unreachable'
  | 'chain-malformed'
  | 'chain-too-long'
  | 'chain-untrusted'
  | 'certificate-expired'
  | 'certificate-not-yet-valid'
  | 'certificate-wrong-name'
  | 'certificate-weak'
  | 'certificate-not-understood'
  | 'certificate-not-an-authority'
  | 'signature-malformed'
  | 'signature-wrong'
  | 'body-malformed'
  | 'timestamp-missing'
  | 'timestamp-malformed'
  | 'timestamp-late'
  | 'timestamp-early';

export interface Refused {
  readonly ok: false;
  readonly why: Refusal;
}

/** Whether Amazon sent this request, just now. */
export type Verdict = { readonly ok: true } | Refused;

export const refused = (why: Refusal): Refused => ({ ok: false, why });
