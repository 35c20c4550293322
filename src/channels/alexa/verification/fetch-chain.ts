/** Downloads the certificates at an address. Rejects when they cannot be had. */
export type FetchChain = (url: string) => Promise<string>;

/** Downloads from the network: follows no redirect, reads 64 KB at most, and gives up when `deadline` says so. */
export const fetchChainWith =
  (download: typeof fetch, deadline: () => AbortSignal): FetchChain =>
  async (url) => {
    const response = await download(url, { redirect: 'error', signal: deadline() });
    if (!response.ok || response.body === null)
      throw new Error(`certificate download: HTTP ${response.status}`);
    return textOf(response.body);
  };

const MOST_BYTES = 64 * 1024;

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error('certificate download: too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('latin1');
}
