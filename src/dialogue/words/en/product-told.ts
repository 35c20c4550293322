import type { Offer } from '../../../commerce/product.ts';
import { sayNumber } from '../../../locales/number-words.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import type { Asked } from '../../reply.ts';
import { countOf, nameOf } from './name-of.ts';
import { offerView } from './offer-view.ts';
import { gone } from './product-offered.ts';

/** "How much is it?" The price first (V20). What is not sold any more has none. */
export function tellPrice({ offer }: { readonly offer: Offer }): Asked {
  const price = `It's ${sayMoney('en-US', offer.price)} for ${countOf(1, offer.variant)}`;
  switch (offer.availability) {
    case 'in_stock':
      return forTheCart(`${price}.`, offer);
    case 'out_of_stock':
      return notNow(`${price}, but there's none left right now.`, offer);
    case 'withdrawn':
      return notNow(gone(offer), offer);
  }
}

/** "Do you have it?" */
export function tellAvailability({ offer }: { readonly offer: Offer }): Asked {
  const { available, availability, price, variant } = offer;
  if (availability !== 'in_stock') return notNow(`No, ${clause(gone(offer))}`, offer);
  const cost = `for ${sayMoney('en-US', price)}`;
  if (available > FEW) return forTheCart(`Yes, we have ${nameOf(variant)}, ${cost}.`, offer);
  const left = `there ${available === 1 ? 'is' : 'are'} only ${sayNumber('en-US', available)} left`;
  return forTheCart(`Yes, but ${left}: ${nameOf(variant)}, ${cost}.`, offer);
}

/** "Tell me about it." */
export function tellProduct({ offer }: { readonly offer: Offer }): Asked {
  const { availability, price, variant } = offer;
  if (availability !== 'in_stock') return notNow(gone(offer), offer);
  const age = variant.minimumAge;
  const limit = age === undefined ? '' : ` It's only for people of ${sayNumber('en-US', age)} or over.`;
  return forTheCart(`That's ${nameOf(variant)}, for ${sayMoney('en-US', price)}, in stock.${limit}`, offer);
}

/** From so few on, it matters how many there are. */
const FEW = 5;

const forTheCart = (told: string, offer: Offer): Asked => ({
  speech: `${told} Shall I put it in your cart?`,
  reprompt: 'Nothing is ordered until you check out. Would you like it in your cart?',
  view: offerView(offer),
  suggestions: ['Yes', 'No'],
});

const notNow = (told: string, offer: Offer): Asked => ({
  speech: `${told} Is there anything else?`,
  reprompt: 'You can ask for something like it, or say “no, thanks”. What would you like?',
  view: offerView(offer),
});

/** A sentence of ours as the second half of one. */
const clause = (told: string): string => `${told.charAt(0).toLowerCase()}${told.slice(1)}`;
