import type { Offer } from '../../../commerce/product.ts';
import { sayNumber, sayTimes } from '../../../locales/number-words.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import type { Asked } from '../../reply.ts';
import { nameOf } from './name-of.ts';
import { offerView } from './offer-view.ts';
import { gone } from './product-offered.ts';

/** "Was kostet das?" The price first (V20). What is not sold any more has none. */
export function tellPrice({ offer }: { readonly offer: Offer }): Asked {
  const [price, name] = [sayMoney('de-DE', offer.price), nameOf(offer.variant)];
  switch (offer.availability) {
    case 'in_stock':
      return forTheCart(`Das kostet ${price}: ${name}.`, offer);
    case 'out_of_stock':
      return notNow(`Das kostet ${price}, ist aber gerade ausverkauft: ${name}.`, offer);
    case 'withdrawn':
      return notNow(gone(offer), offer);
  }
}

/** "Habt ihr das?" */
export function tellAvailability({ offer }: { readonly offer: Offer }): Asked {
  const { available, availability, price, variant } = offer;
  const name = nameOf(variant);
  const cost = `für ${sayMoney('de-DE', price)}`;
  switch (availability) {
    case 'in_stock':
      return available > FEW
        ? forTheCart(`Ja, das gibt es: ${name}, ${cost}.`, offer)
        : forTheCart(`Ja, aber nur noch ${sayTimes('de-DE', available)}: ${name}, ${cost}.`, offer);
    case 'out_of_stock':
      return notNow(`Nein, gerade leider ausverkauft: ${name}.`, offer);
    case 'withdrawn':
      return notNow(`Nein, leider nicht mehr im Sortiment: ${name}.`, offer);
  }
}

/** "Erzähl mir davon." */
export function tellProduct({ offer }: { readonly offer: Offer }): Asked {
  const { availability, price, variant } = offer;
  if (availability !== 'in_stock') return notNow(gone(offer), offer);
  const age = variant.minimumAge;
  const limit = age === undefined ? '' : ` Das gibt es erst ab ${sayNumber('de-DE', age)} Jahren.`;
  return forTheCart(`Auf Lager: ${nameOf(variant)}, für ${sayMoney('de-DE', price)}.${limit}`, offer);
}

/** From so few on, it matters how many there are. */
const FEW = 5;

const forTheCart = (told: string, offer: Offer): Asked => ({
  speech: `${told} Soll ich es in den Warenkorb legen?`,
  reprompt: 'Bestellt wird erst, wenn du zur Kasse gehst. Möchtest du es im Warenkorb haben?',
  view: offerView(offer),
  suggestions: ['Ja', 'Nein'],
});

const notNow = (told: string, offer: Offer): Asked => ({
  speech: `${told} Kann ich sonst noch etwas tun?`,
  reprompt: 'Du kannst nach etwas Ähnlichem fragen oder „nein, danke“ sagen. Was möchtest du?',
  view: offerView(offer),
});
