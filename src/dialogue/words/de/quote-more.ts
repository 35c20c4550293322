import { minus } from '../../../commerce/money.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import type { Asked } from '../../reply.ts';
import type { QuoteWords } from '../quote-words.ts';
import { counted } from './goods.ts';

type Facts = Parameters<QuoteWords['belowMinimum']>[0];

/** "Das sind nur 1,29 $ für …, und der Mindestbestellwert ist 5 $. Soll ich es in den Warenkorb legen?" (V15) */
export function askForMore({ inCart, lines, minimum, subtotal }: Facts): Asked {
  const least = `Der Mindestbestellwert ist ${sayMoney('de-DE', minimum)}`;
  const short =
    minimum.currency === subtotal.currency
      ? `, dir fehlen noch ${sayMoney('de-DE', minus(minimum, subtotal))}`
      : '';
  if (inCart) {
    return {
      speech: `${least}${short}. Was möchtest du dazulegen?`,
      reprompt: 'Dein Warenkorb bleibt, wie er ist. Nenn mir etwas dazu, etwa „Bananen“. Was darf es sein?',
      suggestions: ['Mein Warenkorb', 'Das Übliche'],
    };
  }
  return {
    speech: `Das sind nur ${sayMoney('de-DE', subtotal)} für ${counted(lines)}, und der Mindestbestellwert ist ${sayMoney('de-DE', minimum)}. Soll ich es in den Warenkorb legen, damit noch etwas dazukommt?`,
    reprompt:
      'Du kannst auch mehr davon nehmen: sag „mach drei draus“. Soll es erst einmal in den Warenkorb?',
    suggestions: ['Ja', 'Nein', 'Mach drei draus'],
  };
}
