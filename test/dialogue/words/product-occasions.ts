import { variantId } from '../../../src/commerce/ids.ts';
import type { Asked } from '../../../src/dialogue/reply.ts';
import type { ProductWords } from '../../../src/dialogue/words/product-words.ts';
import { anOffer, dollars } from '../../make/commerce.ts';
import type { Goods } from './quote-occasions.ts';

type Told = (words: ProductWords) => Asked;

/** Every turn of the product words, with ordinary facts, by the name that a failing test shows. */
export function productOccasions(goods: Goods): readonly (readonly [string, Told])[] {
  const { bananas, beer, bigCoffee, coffee, oatMilk } = goods;
  const offer = anOffer({ variant: coffee });
  const big = anOffer({ variant: bigCoffee, price: dollars(2399) });
  const otherBrand = anOffer({
    variant: { ...coffee, id: variantId('porch'), brand: 'Porch' },
    price: dollars(899),
  });
  const milk = anOffer({ variant: oatMilk, price: dollars(549) });
  const plainMilk = anOffer({
    variant: { ...oatMilk, id: variantId('plain'), option: 'original' },
    price: dollars(549),
  });
  const twin = anOffer({ variant: { ...coffee, id: variantId('twin') }, price: dollars(1099) });
  const fruit = anOffer({ variant: bananas, price: dollars(199), available: 3 });
  const lager = anOffer({ variant: beer, price: dollars(899) });
  const twelve = anOffer({ variant: { ...beer, id: variantId('twelve'), count: 12 }, price: dollars(1599) });
  const gone = { ...offer, availability: 'out_of_stock' as const, available: 0 };
  const withdrawn = { ...offer, availability: 'withdrawn' as const, available: 0 };
  return [
    ['which size', (words) => words.which({ options: [offer, big], total: 2 })],
    ['which brand', (words) => words.which({ options: [offer, otherBrand], total: 6 })],
    ['which brand and size', (words) => words.which({ options: [big, otherBrand], total: 2 })],
    ['which option', (words) => words.which({ options: [milk, plainMilk], total: 2 })],
    ['which pack', (words) => words.which({ options: [lager, twelve], total: 2 })],
    ['which price', (words) => words.which({ options: [offer, twin], total: 2 })],
    [
      'which of two alike',
      (words) => words.which({ options: [offer, { ...twin, price: offer.price }], total: 2 }),
    ],
    ['which thing', (words) => words.which({ options: [offer, milk, fruit], total: 12 })],
    ['which of one', (words) => words.which({ options: [offer], total: 1 })],
    ['new to them', (words) => words.newToYou({ said: 'oat milk', offer: milk })],
    ['new to them, unheard', (words) => words.newToYou({ said: undefined, offer: fruit })],
    ['heard', (words) => words.heard({ variant: oatMilk })],
    [
      'a dearer substitute',
      (words) =>
        words.substitute({
          wanted: { ...otherBrand, availability: 'out_of_stock', available: 0 },
          instead: offer,
        }),
    ],
    ['a cheaper substitute', (words) => words.substitute({ wanted: withdrawn, instead: otherBrand })],
    [
      'a substitute at the same price',
      (words) => words.substitute({ wanted: gone, instead: { ...otherBrand, price: gone.price } }),
    ],
    ['short', (words) => words.short({ offer: fruit, wanted: 5 })],
    ['short, one left', (words) => words.short({ offer: { ...fruit, available: 1 }, wanted: 2 })],
    ['out of stock', (words) => words.outOfStock({ offer: gone, canWatch: true })],
    ['out of stock for good', (words) => words.outOfStock({ offer: withdrawn, canWatch: false })],
    ['no substitute', (words) => words.tellWhenBack()],
    ['will tell', (words) => words.willTell({ variant: coffee })],
    ['not available', (words) => words.notAvailable({ said: 'dragon fruit' })],
    ['not available, unsaid', (words) => words.notAvailable({ said: undefined })],
    ['how many', (words) => words.howMany({ variant: bananas })],
    ['too many', (words) => words.tooMany({ variant: coffee, most: 99 })],
    ['which product', (words) => words.whichProduct()],
    ['unknown', (words) => words.unknown({ said: 'dragon fruit', nearest: [] })],
    ['unknown, unclear', (words) => words.unknown({ said: '?', nearest: [] })],
    ['unknown, one near', (words) => words.unknown({ said: 'goat milk', nearest: [milk] })],
    ['unknown, three near', (words) => words.unknown({ said: 'goat milk', nearest: [milk, fruit, lager] })],
    ['price', (words) => words.price({ offer })],
    ['price, out of stock', (words) => words.price({ offer: gone })],
    ['price, withdrawn', (words) => words.price({ offer: withdrawn })],
    ['availability', (words) => words.availability({ offer: milk })],
    ['availability, few', (words) => words.availability({ offer: fruit })],
    ['availability, none', (words) => words.availability({ offer: gone })],
    ['availability, withdrawn', (words) => words.availability({ offer: withdrawn })],
    ['about', (words) => words.about({ offer })],
    ['about, for adults', (words) => words.about({ offer: lager })],
    ['about, withdrawn', (words) => words.about({ offer: withdrawn })],
    ['none of them', (words) => words.noneOfThem()],
  ];
}
