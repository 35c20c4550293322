import type { Post } from './device.ts';

/** Sends over HTTP. A redirect is not followed, as the platforms follow none. */
export const post: Post = async (url, body, headers, deadline) => {
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers,
    redirect: 'manual',
    signal: deadline,
  });
  return { status: response.status, body: await response.text() };
};
