import { describe, expect, it } from '@jest/globals';

import type { DemoProduct, DemoVariant } from '../../../../src/shops/embedded/demo/demo-product.ts';
import { demoProducts } from '../../../../src/shops/embedded/demo/products.ts';

type Language = 'en' | 'de';

const languages: readonly Language[] = ['en', 'de'];
const shelves = demoProducts.flatMap((product) => product.variants.map((variant) => ({ product, variant })));
const onSale = shelves.filter(({ variant }) => variant.withdrawn !== true);

/** What a person may say for this product without its brand. */
const namesOf = ({ title, aliases }: DemoProduct, language: Language): readonly string[] =>
  [title[language], ...aliases[language]].map((name) => name.toLowerCase());

/** The names under which a product comes first. */
const firstNamesOf = (product: DemoProduct, language: Language): readonly string[] =>
  namesOf(product, language).slice(0, 2);

const callMe = (name: string, language: Language): readonly string[] =>
  demoProducts
    .filter((product) => firstNamesOf(product, language).includes(name.toLowerCase()))
    .map(({ id }) => id);

const offenders = (isWrong: (product: DemoProduct) => boolean): readonly string[] =>
  demoProducts.filter(isWrong).map(({ id }) => id);

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

const membersOf = (kind: string): readonly DemoProduct[] =>
  demoProducts.filter((product) => product.kind === kind);

const packOf = ({ size, count, option }: DemoVariant): string => JSON.stringify([size, count, option]);

const amountOf = ({ size }: DemoVariant): number => size?.amount ?? 0;

const piecesOf = ({ count }: DemoVariant): number => count ?? 1;

const sortOf = ({ size, option }: DemoVariant): string => JSON.stringify([size?.unit, option]);

describe('the demo shop', () => {
  it('is as large as a real corner market', () => {
    expect(demoProducts.length).toBeGreaterThanOrEqual(320);
    expect(shelves.length).toBeGreaterThanOrEqual(550);
  });

  it('gives every product an id of its own, and every pack a sku of its own', () => {
    expect(repeated(demoProducts.map(({ id }) => id))).toEqual([]);
    expect(repeated(shelves.map(({ variant }) => variant.sku))).toEqual([]);
    expect(offenders(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(shelves.map(({ variant }) => variant.sku).filter((sku) => !/^[A-Z0-9-]{3,24}$/.test(sku))).toEqual(
      [],
    );
  });

  it('makes a sku of the product and the pack', () => {
    const skusOf = (id: string) =>
      demoProducts.find((product) => product.id === id)?.variants.map(({ sku }) => sku);

    expect(skusOf('milk-whole')).toEqual(['MILK-WHOLE-1PT', 'MILK-WHOLE-0-5GL', 'MILK-WHOLE-1GL']);
    expect(skusOf('choc-dark-bar')).toEqual(['CHOC-DARK-BAR-3-5OZ-SEPE', 'CHOC-DARK-BAR-3-5OZ-EFP']);
    expect(skusOf('latte-can')).toEqual(['LATTE-CAN-9FZ', 'LATTE-CAN-4X9FZ', 'LATTE-CAN-12X9FZ']);
  });

  it('never has two packs of a product that cannot be told apart', () => {
    expect(offenders(({ variants }) => repeated(variants.map(packOf)).length > 0)).toEqual([]);
  });

  it('asks believable prices', () => {
    const odd = shelves.filter(
      ({ variant: { price } }) => !Number.isInteger(price) || price < 29 || price > 20_000,
    );

    expect(odd).toEqual([]);
  });

  it('charges more for a larger piece, and for more pieces', () => {
    const isMore = (large: DemoVariant, small: DemoVariant): boolean => {
      const larger = amountOf(large) - amountOf(small);
      const more = piecesOf(large) - piecesOf(small);
      return sortOf(large) === sortOf(small) && larger >= 0 && more >= 0 && larger + more > 0;
    };
    const isOdd = ({ variants }: DemoProduct): boolean =>
      variants.some((large) => variants.some((small) => isMore(large, small) && large.price <= small.price));

    expect(offenders(isOdd)).toEqual([]);
  });

  it('sells one product under one name of one brand only', () => {
    for (const language of languages) {
      expect(repeated(demoProducts.map(({ brand, title }) => `${brand ?? ''} ${title[language]}`))).toEqual(
        [],
      );
    }
  });

  it('has its own brand, and other brands beside it', () => {
    const brands = new Set(demoProducts.map(({ brand }) => brand));

    expect(brands).toContain('Corner Market');
    expect(brands.size).toBeGreaterThan(60);
  });

  it('sells alcohol, and nothing else, only to those of age', () => {
    const alcohol = demoProducts.filter(({ taxClass }) => taxClass === 'alcohol');

    expect(alcohol.length).toBeGreaterThanOrEqual(15);
    expect(offenders(({ taxClass, minimumAge }) => (taxClass === 'alcohol') !== (minimumAge === 21))).toEqual(
      [],
    );
  });

  it('uses every tax class', () => {
    expect([...new Set(demoProducts.map(({ taxClass }) => taxClass))].sort()).toEqual([
      'alcohol',
      'beverage',
      'food',
      'general',
      'prepared',
    ]);
  });
});

describe('the stock of the demo shop', () => {
  it('is whole pieces', () => {
    expect(
      offenders(({ variants }) => variants.some(({ stock }) => !(stock >= 0 && stock % 1 === 0))),
    ).toEqual([]);
  });

  it('has things that are out, nearly out, and no longer sold', () => {
    expect(onSale.filter(({ variant }) => variant.stock === 0).length).toBeGreaterThanOrEqual(20);
    expect(
      onSale.filter(({ variant }) => variant.stock >= 1 && variant.stock <= 3).length,
    ).toBeGreaterThanOrEqual(20);
    expect(shelves.length - onSale.length).toBeGreaterThanOrEqual(10);
    expect(offenders(({ variants }) => variants.every(({ withdrawn }) => withdrawn === true))).toEqual([]);
  });

  it('has none left of what was withdrawn', () => {
    expect(shelves.filter(({ variant }) => variant.withdrawn === true && variant.stock > 0)).toEqual([]);
  });

  it('has a substitute in the same kind for most products', () => {
    const replaceable = demoProducts.filter(({ kind }) => membersOf(kind).length > 1);

    expect(replaceable.length / demoProducts.length).toBeGreaterThanOrEqual(0.6);
  });

  it('has a substitute in stock for nearly everything that is sold out in every pack', () => {
    const soldOut = demoProducts.filter(({ variants }) => variants.every(({ stock }) => stock === 0));
    const stranded = soldOut.filter(
      ({ kind }) => !membersOf(kind).some(({ variants }) => variants.some(({ stock }) => stock > 3)),
    );

    expect(soldOut.length).toBeGreaterThanOrEqual(8);
    expect(stranded.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(languages)('what people call the products in %s', (language) => {
  it('is a title and at least two other names, none said twice', () => {
    expect(offenders((product) => namesOf(product, language).length < 3)).toEqual([]);
    expect(offenders((product) => repeated(namesOf(product, language)).length > 0)).toEqual([]);
  });

  it('can be said aloud as it is written', () => {
    const unsayable = /[^\p{Letter} ,-]|^\s|\s$|\s{2}/u;

    expect(offenders((product) => namesOf(product, language).some((name) => unsayable.test(name)))).toEqual(
      [],
    );
    expect(
      offenders(({ variants }) => variants.some(({ option }) => unsayable.test(option?.[language] ?? ''))),
    ).toEqual([]);
  });

  it('leaves the brand out', () => {
    const brands = [...new Set(demoProducts.flatMap(({ brand }) => brand?.toLowerCase() ?? []))];

    expect(
      offenders(({ title }) => brands.some((brand) => title[language].toLowerCase().includes(brand))),
    ).toEqual([]);
  });

  it('means one product first', () => {
    const firsts = demoProducts.flatMap((product) => [...new Set(firstNamesOf(product, language))]);

    expect(repeated(firsts)).toEqual([]);
  });
});

describe('a single everyday word', () => {
  it.each([
    ['coffee', 'Kaffee', 'porch-medium'],
    ['decaf', 'entkoffeinierter Kaffee', 'porch-decaf'],
    ['milk', 'Milch', 'milk-whole'],
    ['oat milk', 'Hafermilch', 'oat-original'],
    ['goat milk', 'Ziegenmilch', 'milk-goat'],
    ['half and half', 'Kaffeesahne', 'half-and-half'],
    ['eggs', 'Eier', 'eggs-large'],
    ['bread', 'Brot', 'bread-wheat'],
    ['yogurt', 'Joghurt', 'yogurt-plain'],
    ['dog food', 'Hundefutter', 'dog-ranger'],
    ['cat food', 'Katzenfutter', 'cat-whisk'],
    ['kitty litter', 'Katzenstreu', 'litter-clump'],
    ['diapers', 'Windeln', 'diapers'],
    ['toilet paper', 'Toilettenpapier', 'tp-soft'],
    ['paper towels', 'Küchenrolle', 'towels'],
    ['dish soap', 'Spülmittel', 'dish-soap'],
    ['dishwasher tablets', 'Spülmaschinentabs', 'dish-tabs'],
    ['laundry detergent', 'Waschmittel', 'laundry-liq'],
    ['bananas', 'Bananen', 'banana'],
    ['apples', 'Äpfel', 'apple-gala'],
    ['rice', 'Reis', 'rice-white'],
    ['olive oil', 'Olivenöl', 'olive-extra'],
    ['flour', 'Mehl', 'flour-ap'],
    ['flowers', 'Blumen', 'bouquet-mixed'],
    ['beer', 'Bier', 'lager'],
    ['wine', 'Wein', 'wine-cab'],
    ['orange juice', 'Orangensaft', 'oj'],
    ['water', 'Wasser', 'water-spring'],
    ['chocolate', 'Schokolade', 'choc-milk-bar'],
    ['ice cream', 'Eis', 'ice-vanilla'],
    ['batteries', 'Batterien', 'battery-aa'],
    ['vitamins', 'Vitamine', 'multivitamin'],
  ])('"%s", and "%s" in German, means %s', (english, german, id) => {
    expect(callMe(english, 'en')).toEqual([id]);
    expect(callMe(german, 'de')).toEqual([id]);
  });

  it.each<readonly [string, Language, string]>([
    ['butter', 'en', 'butter-salted'],
    ['Butter', 'de', 'butter-sweet'],
    ['pasta', 'en', 'spaghetti'],
    ['Nudeln', 'de', 'penne'],
  ])('"%s" means in %s what people there usually buy', (word, language, id) => {
    expect(callMe(word, language)).toEqual([id]);
  });

  it.each(['oj', 'tp', 'dish tabs', 'garbage bags', 'half caff', 'mac and cheese', 'half and half'])(
    'is understood as a short form: "%s"',
    (short) => {
      expect(offenders((product) => namesOf(product, 'en').includes(short))).toHaveLength(1);
    },
  );
});

describe('a choice', () => {
  it('of coffee is wide, with decaf and with a small and a large pack of the same', () => {
    const coffees = demoProducts.filter(
      ({ kind }) => kind.startsWith('coffee-') && kind !== 'coffee-filters',
    );
    const medium = coffees.find(({ id }) => id === 'porch-medium');

    expect(coffees.length).toBeGreaterThanOrEqual(6);
    expect(membersOf('coffee-decaf').length).toBeGreaterThanOrEqual(3);
    expect(medium?.variants.map(({ size }) => size?.amount)).toEqual([12, 24, 40]);
  });

  it('of dog food is wide, in several sizes', () => {
    const dogFood = demoProducts.filter(({ kind }) => kind.startsWith('dog-food-'));

    expect(dogFood.length).toBeGreaterThanOrEqual(4);
    expect(dogFood.filter(({ variants }) => variants.length > 1).length).toBeGreaterThanOrEqual(4);
  });

  it.each(['milk-whole', 'milk-two', 'milk-skim', 'milk-lactose'])(
    'of %s is a half or a whole gallon',
    (id) => {
      const sizes = demoProducts.find((product) => product.id === id)?.variants.map(({ size }) => size);

      expect(sizes).toContainEqual({ amount: 0.5, unit: 'gal' });
      expect(sizes).toContainEqual({ amount: 1, unit: 'gal' });
    },
  );
});

describe('V25 words that sound alike', () => {
  it.each<readonly [Language, string, string]>([
    ['en', 'flour', 'flowers'],
    ['en', 'oat milk', 'goat milk'],
    ['en', 'thyme', 'timer'],
    ['en', 'leek', 'leak sealant'],
    ['en', 'pear', 'pair of gloves'],
    ['en', 'sole', 'soul seasoning'],
    ['en', 'mussels', 'muscle gel'],
    ['en', 'currants', 'dried currants'],
    ['en', 'chili', 'chilly pops'],
    ['en', 'bass', 'base'],
    ['en', 'mints', 'mince'],
    ['en', 'basil', 'basmati'],
    ['en', 'whole grain bread', 'whole grain mustard'],
    ['en', 'cream cheese', 'cream cleaner'],
    ['en', 'ice cream', 'eye cream'],
    ['en', 'steak', 'stakes'],
    ['en', 'wine', 'twine'],
    ['en', 'beets', 'beef steak'],
    ['en', 'lime', 'lime remover'],
    ['en', 'plum', 'plumb gel'],
    ['de', 'Mehl', 'Mais'],
    ['de', 'Lauch', 'Lachs'],
    ['de', 'Hefe', 'Haferflocken'],
    ['de', 'Kirsche', 'Kirschtomate'],
    ['de', 'Wein', 'Windeln'],
    ['de', 'Seife', 'Senf'],
    ['de', 'Birne', 'Glühbirne'],
    ['de', 'Pilze', 'Pils'],
    ['de', 'Kohl', 'Kohle'],
    ['de', 'Eis', 'Eier'],
    ['de', 'Salz', 'Salat'],
    ['de', 'Reis', 'Reiniger'],
    ['de', 'Tee', 'Tofu'],
  ])('in %s: "%s" and "%s" are both sold, and are not the same', (language, one, other) => {
    const sold = (word: string) =>
      offenders((product) => namesOf(product, language).includes(word.toLowerCase()));

    expect(sold(one)).not.toEqual([]);
    expect(sold(other)).not.toEqual([]);
    expect(sold(one).filter((id) => sold(other).includes(id))).toEqual([]);
  });
});
