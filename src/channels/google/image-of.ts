import type { Image } from '@assistant/conversation/dist/api/schema.js';
import { webAddress } from './web-address.ts';

/** A picture as Google shows it, with words for those who cannot see it. (The SDK's own class makes it 0 pixels wide.) */
export function imageOf(address: string | undefined, alt: string): Image | undefined {
  const url = webAddress(address);
  return url === undefined ? undefined : { url, alt };
}
