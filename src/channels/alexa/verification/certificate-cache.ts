import type { TrustedKey } from './certificate-chain.ts';
import type { Refused } from './verdict.ts';

type Found = TrustedKey | Refused;

/**
 * Remembers the key behind each certificate address. A key is forgotten when its first certificate expires, and after six hours
 * anyway; a refusal after ten seconds, so that an outage of Amazon's ends for us when it ends for them. Requests that need
 * the same address at the same time share one download.
 */
export function certificateCache(
  find: (url: string) => Promise<Found>,
  now: () => Date,
): (url: string) => Promise<Found> {
  const known: Remembered = new Map();
  const refusals: Remembered = new Map();
  const underway = new Map<string, Promise<Found>>();

  const findOnce = async (url: string): Promise<Found> => {
    const found = await find(url).finally(() => underway.delete(url));
    remember(found.ok ? known : refusals, url, found, now().getTime());
    return found;
  };

  return async (url) => {
    const remembered = recall(known, url, now().getTime()) ?? recall(refusals, url, now().getTime());
    if (remembered !== undefined) return remembered;
    const shared = underway.get(url) ?? findOnce(url);
    underway.set(url, shared);
    return shared;
  };
}

/** Refusals are kept apart, so that no flood of made-up addresses can push Amazon's own key out. */
type Remembered = Map<string, { readonly found: Found; readonly until: number }>;

const MOST_REMEMBERED = 100;
const KEY_MS = 6 * 60 * 60 * 1000;
const REFUSAL_MS = 10 * 1000;

function recall(memory: Remembered, url: string, now: number): Found | undefined {
  const entry = memory.get(url);
  if (entry === undefined) return undefined;
  if (entry.until > now) return entry.found;
  memory.delete(url);
  return undefined;
}

function remember(memory: Remembered, url: string, found: Found, now: number): void {
  const [oldest] = memory.keys();
  if (memory.size >= MOST_REMEMBERED && oldest !== undefined) memory.delete(oldest);
  memory.set(url, { found, until: found.ok ? Math.min(found.expires, now + KEY_MS) : now + REFUSAL_MS });
}
