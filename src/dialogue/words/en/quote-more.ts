import { minus } from '../../../commerce/money.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import type { Asked } from '../../reply.ts';
import type { QuoteWords } from '../quote-words.ts';
import { counted } from './goods.ts';

type Facts = Parameters<QuoteWords['belowMinimum']>[0];

/** "That's only $1.29 for …, and the smallest order is $5. Shall I put it in your cart?" (V15) */
export function askForMore({ inCart, lines, minimum, subtotal }: Facts): Asked {
  const least = `The smallest order is ${sayMoney('en-US', minimum)}`;
  const short =
    minimum.currency === subtotal.currency
      ? `, so you're ${sayMoney('en-US', minus(minimum, subtotal))} short`
      : '';
  if (inCart) {
    return {
      speech: `${least}${short}. What would you like to add?`,
      reprompt:
        "What's in your cart stays there. Name something to go with it, like “bananas”. What shall it be?",
      suggestions: ["What's in my cart", 'The usual'],
    };
  }
  return {
    speech: `That's only ${sayMoney('en-US', subtotal)} for ${counted(lines)}, and the smallest order is ${sayMoney('en-US', minimum)}. Shall I put it in your cart, so you can add something?`,
    reprompt: 'You can also take more of it: say “make it three”. Should it go in the cart for now?',
    suggestions: ['Yes', 'No', 'Make it three'],
  };
}
