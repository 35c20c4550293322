import { describe, expect, it } from '@jest/globals';
import { createPublicKey, verify } from 'node:crypto';
import { signAlexa } from '../../../src/simulator/alexa/sign.ts';
import { anAuthority } from '../surroundings.ts';

describe("a simulated Alexa's signature", () => {
  const authority = anAuthority();
  const isSigned = (body: string, signature: string | undefined) =>
    verify(
      'RSA-SHA256',
      Buffer.from(body),
      createPublicKey(authority.alexaKey),
      Buffer.from(signature ?? '', 'base64'),
    );

  it('covers the exact bytes of the body', () => {
    const headers = signAlexa('{"say":"größer 🥛"}', authority);

    expect(isSigned('{"say":"größer 🥛"}', headers['Signature-256'])).toBe(true);
    expect(isSigned('{"say":"größer 🥛"} ', headers['Signature-256'])).toBe(false);
  });

  it('names the certificate that a development server keeps', () => {
    expect(signAlexa('{}', authority)).toEqual({
      SignatureCertChainUrl: 'https://s3.amazonaws.com/echo.api/sayso-development.pem',
      'Signature-256': expect.any(String),
    });
  });
});
