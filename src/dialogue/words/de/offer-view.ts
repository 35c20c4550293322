import type { Offer } from '../../../commerce/product.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import type { View, ViewItem } from '../../view.ts';
import { sentence } from '../sentence.ts';
import { nameOf } from './name-of.ts';

/** One product that is talked about, on a screen. */
export const offerView = (offer: Offer): View => ({
  kind: 'list',
  title: 'Im Shop',
  items: [offerShown(offer)],
  selectable: false,
});

/** A product as one of several on a screen: its name, its price, and whether it can be had. */
export const offerShown = ({ availability, price, variant }: Offer): ViewItem => ({
  title: sentence(nameOf(variant)),
  detail: AVAILABILITY[availability],
  ...(availability !== 'withdrawn' && { amount: sayMoney('de-DE', price) }),
  ...(variant.image !== undefined && { image: variant.image }),
});

const AVAILABILITY: Readonly<Record<Offer['availability'], string>> = {
  in_stock: 'Auf Lager',
  out_of_stock: 'Ausverkauft',
  withdrawn: 'Nicht mehr im Sortiment',
};
