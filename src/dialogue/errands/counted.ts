import { readNumber } from '../../locales/number-words.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Wish } from '../errand.ts';

/** "Two bananas", where the platform took the number for a part of the name. `undefined` when there is none in it. */
export function counted(wish: Wish, locale: Locale): Wish | undefined {
  const [number = '', ...name] = wish.item.trim().split(/\s+/);
  const quantity = readNumber(locale, number);
  if (wish.quantity !== undefined || quantity === undefined || name.length === 0) return undefined;
  return { ...wish, item: name.join(' '), quantity };
}
