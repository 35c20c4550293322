import { describe, expect, it } from '@jest/globals';
import { certificateUrl } from '../../../../src/channels/alexa/verification/certificate-url.ts';

const PLAIN = 'https://s3.amazonaws.com/echo.api/echo-api-cert.pem';

describe('P1 the certificate url', () => {
  it.each([
    ['as Amazon writes it', PLAIN],
    ['with the port that https has anyway', 'https://s3.amazonaws.com:443/echo.api/echo-api-cert.pem'],
    [
      'with a dot segment that stays inside',
      'https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert.pem',
    ],
    ['with a host and scheme in capitals', 'HTTPS://S3.AmazonAWS.com/echo.api/echo-api-cert.pem'],
    ['with a letter percent-encoded', 'https://s3.amazonaws.com/echo.api/echo-api-cert%2Epem'],
  ])('is taken %s, and always comes out the same', (_how, header) => {
    expect(certificateUrl(header)).toEqual({ ok: true, url: PLAIN });
  });

  it.each([
    ['http', 'http://s3.amazonaws.com/echo.api/echo-api-cert.pem'],
    ['another host', 'https://notamazon.com/echo.api/echo-api-cert.pem'],
    ['a host that only begins like Amazon', 'https://s3.amazonaws.com.evil.example/echo.api/x.pem'],
    ['a host with a closing dot', 'https://s3.amazonaws.com./echo.api/x.pem'],
    ['the host as a user name', 'https://s3.amazonaws.com@evil.example/echo.api/x.pem'],
    ['a user name', 'https://me@s3.amazonaws.com/echo.api/x.pem'],
    ['a password', 'https://:secret@s3.amazonaws.com/echo.api/x.pem'],
    ['another port', 'https://s3.amazonaws.com:563/echo.api/echo-api-cert.pem'],
    ['a path in other capitals', 'https://s3.amazonaws.com/EcHo.aPi/echo-api-cert.pem'],
    ['another path', 'https://s3.amazonaws.com/invalid.path/echo-api-cert.pem'],
    ['a path that only begins alike', 'https://s3.amazonaws.com/echo.api.evil/x.pem'],
    ['a dot segment that leads out', 'https://s3.amazonaws.com/echo.api/../evil/x.pem'],
    ['encoded dots that lead out', 'https://s3.amazonaws.com/echo.api/%2e%2e/evil/x.pem'],
    ['an encoded slash that leads out', 'https://s3.amazonaws.com/echo.api/..%2Fevil/x.pem'],
    ['dots and slash encoded', 'https://s3.amazonaws.com/echo.api/%2e%2E%2fevil/x.pem'],
    ['a backslash that leads out', 'https://s3.amazonaws.com/echo.api\\..\\evil\\x.pem'],
    ['a query', 'https://s3.amazonaws.com/echo.api/x.pem?versionId=1'],
    ['a fragment', 'https://s3.amazonaws.com/echo.api/x.pem#evil'],
  ])('is refused with %s', (_what, header) => {
    expect(certificateUrl(header)).toEqual({ ok: false, why: 'url-not-amazon' });
  });

  it.each([
    ['nothing', ''],
    ['garbage', 'echo.api'],
    ['two addresses', `${PLAIN}, ${PLAIN}`],
    ['dots encoded twice', 'https://s3.amazonaws.com/echo.api/%252e%252e/evil/x.pem'],
    ['an encoded backslash', 'https://s3.amazonaws.com/echo.api/..%5Cevil/x.pem'],
    ['an encoded question mark', 'https://s3.amazonaws.com/echo.api/x%3Fy.pem'],
    ['a lone percent sign', 'https://s3.amazonaws.com/echo.api/%.pem'],
    ['a NUL', 'https://s3.amazonaws.com/echo.api/x%00.pem'],
  ])('is malformed when it is %s', (_what, header) => {
    expect(certificateUrl(header)).toEqual({ ok: false, why: 'url-malformed' });
  });
});
