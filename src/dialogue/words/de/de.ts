import type { Manner, Words } from '../words.ts';
import { cartWords } from './cart.ts';
import { productWords } from './product.ts';
import { quoteWords } from './quote.ts';
import { statusWords } from './status.ts';
import { talkWords } from './talk.ts';

/** All that is said in German. */
export const de = (manner: Manner): Words => ({
  cart: cartWords(manner),
  product: productWords(manner),
  quote: quoteWords(manner),
  status: statusWords(manner),
  talk: talkWords(manner),
});
