import type { LineItem } from '../../commerce/cart.ts';
import { compare } from '../../commerce/money.ts';

/** The lines that cost the most, dearest first: what is read of a long list (V2). */
export const dearest = (lines: readonly LineItem[], most = 3): readonly LineItem[] =>
  [...lines].sort((a, b) => compare(b.total, a.total)).slice(0, most);
