import { refused, type Refused } from './verdict.ts';

type Address = { readonly ok: true; readonly url: string } | Refused;

/**
 * Where Amazon says its certificate is, with every trick in the path undone before it is looked at. The url in
 * the answer is the one to fetch and to remember: two spellings of one address come out the same.
 */
export function certificateUrl(header: string): Address {
  if (!URL.canParse(header)) return refused('url-malformed');
  const url = new URL(header);
  const bare = `${url.username}${url.password}${url.search}${url.hash}` === '';
  if (url.origin !== AMAZON || !bare) return refused('url-not-amazon');

  const path = decoded(url.pathname);
  if (path === undefined || !PLAIN_PATH.test(path)) return refused('url-malformed');
  const normal = new URL(`${AMAZON}${path}`);
  return normal.pathname.startsWith('/echo.api/')
    ? { ok: true, url: normal.href }
    : refused('url-not-amazon');
}

/** A URL's origin has its host in lower case and no mention of port 443, so one comparison checks all three. */
const AMAZON = 'https://s3.amazonaws.com';

/** No certificate of Amazon's needs more than this, and a percent sign left after decoding hides something. */
const PLAIN_PATH = /^\/[A-Za-z0-9._~+/-]+$/;

/** `decodeURIComponent` throws on a lone percent sign, which is an answer here and not a fault. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
