import { verify, type KeyObject } from 'node:crypto';
import type { Refusal } from './verdict.ts';

/** What is wrong with the `Signature-256` header, if anything: it must be Amazon's, for exactly these bytes. */
export function faultOfSignature(body: Buffer, signature: string, key: KeyObject): Refusal | undefined {
  if (!BASE64.test(signature)) return 'signature-malformed';
  return verify('RSA-SHA256', body, key, Buffer.from(signature, 'base64')) ? undefined : 'signature-wrong';
}

/** Node decodes leniently; a header that is not what Amazon would write is no signature. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
