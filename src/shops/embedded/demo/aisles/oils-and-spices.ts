import { type DemoProduct, fl, gone, l, lb, oz, ownBrand, shelf } from '../demo-product.ts';

const spice = shelf('pantry', 'oils-and-spices', 'food');

/** Oils, vinegars, salt, spices and dried herbs. */
export const oilsAndSpices: readonly DemoProduct[] = [
  spice('olive-extra', 'oil-olive', 'Colle Alto', {
    en: ['extra virgin olive oil', 'olive oil', 'extra virgin', 'e v o o', 'good olive oil'],
    de: ['natives Olivenöl extra', 'Olivenöl', 'natives Olivenöl', 'kalt gepresstes Olivenöl'],
    has: [fl(17, 999, 37), l(1, 1799, 18), l(3, 4299, 4)],
  }),
  spice('olive-cm', 'oil-olive', ownBrand, {
    en: ['everyday olive oil', 'cheap olive oil', 'light olive oil'],
    de: ['Olivenöl zum Braten', 'günstiges Olivenöl', 'Bratöl'],
    has: [fl(17, 649, 40), fl(51, 1599, 13)],
  }),
  spice('olive-reserve', 'oil-olive', 'Villa Serrana', {
    en: ['reserve olive oil', 'finishing olive oil', 'fancy olive oil'],
    de: ['Olivenöl Reserve', 'feines Olivenöl', 'Premium-Olivenöl'],
    has: [fl(17, 2199, 3)],
  }),
  spice('oil-canola', 'oil-neutral', ownBrand, {
    en: ['canola oil', 'cooking oil', 'frying oil'],
    de: ['Rapsöl', 'Pflanzenöl', 'Speiseöl'],
    has: [fl(48, 499, 33)],
  }),
  spice('oil-vegetable', 'oil-neutral', 'Sunmade', {
    en: ['vegetable oil', 'oil', 'salad oil'],
    de: ['Sonnenblumenöl', 'Öl', 'Salatöl'],
    has: [fl(48, 549, 28), fl(128, 1199, 7)],
  }),
  spice('oil-coconut', 'oil-neutral', 'Isle of Orchids', {
    en: ['virgin coconut oil', 'coconut oil', 'solid coconut oil'],
    de: ['natives Kokosöl', 'Kokosöl', 'Kokosfett'],
    has: [fl(14, 799, 15)],
  }),
  spice('oil-sesame', 'oil-asian', 'Lucky Bamboo', {
    en: ['toasted sesame oil', 'sesame oil', 'asian oil'],
    de: ['geröstetes Sesamöl', 'Sesamöl', 'asiatisches Öl'],
    has: [fl(8, 499, 14)],
  }),
  spice('oil-spray', 'oil-spray', ownBrand, {
    en: ['cooking oil spray', 'cooking spray', 'oil spray', 'nonstick spray'],
    de: ['Backtrennspray', 'Backspray', 'Ölspray', 'Trennspray'],
    has: [oz(6, 349, 24)],
  }),
  spice('vinegar-white', 'vinegar', ownBrand, {
    en: ['distilled white vinegar', 'vinegar', 'white vinegar', 'cleaning vinegar'],
    de: ['weißer Branntweinessig', 'Essig', 'Branntweinessig', 'Tafelessig'],
    has: [fl(32, 229, 35), fl(128, 449, 14)],
  }),
  spice('vinegar-apple', 'vinegar', 'Orchard Pike', {
    en: ['apple cider vinegar', 'cider vinegar', 'apple vinegar'],
    de: ['Apfelessig', 'naturtrüber Apfelessig', 'Obstessig'],
    has: [fl(16, 349, 23), fl(32, 599, 12)],
  }),
  spice('vinegar-balsam', 'vinegar-fine', 'Colle Alto', {
    en: ['balsamic vinegar', 'balsamic', 'dark vinegar'],
    de: ['Balsamicoessig', 'Balsamico', 'Balsamessig', 'Aceto Balsamico'],
    has: [fl(17, 699, 19)],
  }),
  spice('vinegar-wine', 'vinegar-fine', 'Colle Alto', {
    en: ['red wine vinegar', 'wine vinegar', 'salad vinegar'],
    de: ['Rotweinessig', 'Weinessig', 'Salatessig'],
    has: [fl(17, 399, 16)],
  }),
  spice('salt-table', 'salt', ownBrand, {
    en: ['iodized table salt', 'salt', 'table salt', 'iodized salt'],
    de: ['Jodsalz', 'Salz', 'Speisesalz', 'Tafelsalz'],
    has: [oz(26, 129, 60)],
  }),
  spice('salt-sea', 'salt', 'Tidepan', {
    en: ['coarse sea salt', 'sea salt', 'kosher salt', 'coarse salt'],
    de: ['grobes Meersalz', 'Meersalz', 'grobes Salz', 'Meersalz grob'],
    has: [oz(17, 399, 22), lb(3, 549, 11)],
  }),
  spice('pepper-black', 'pepper', 'Pepperwright', {
    en: ['ground black pepper', 'pepper', 'black pepper', 'ground pepper'],
    de: ['gemahlener schwarzer Pfeffer', 'Pfeffer', 'schwarzer Pfeffer', 'gemahlener Pfeffer'],
    has: [oz(3, 449, 33)],
  }),
  spice('peppercorns', 'pepper', 'Pepperwright', {
    en: ['whole black peppercorns', 'peppercorns', 'whole pepper', 'pepper grinder'],
    de: ['schwarze Pfefferkörner', 'Pfefferkörner', 'ganzer Pfeffer', 'Pfeffermühle'],
    has: [oz(3, 499, 20)],
  }),
  spice('basil-dry', 'herb-dried', 'Pepperwright', {
    en: ['dried basil', 'basil flakes', 'basil spice'],
    de: ['getrocknetes Basilikum', 'Basilikum gerebelt', 'Basilikumgewürz'],
    has: [oz(0.6, 329, 24)],
  }),
  spice('thyme-dry', 'herb-dried', 'Pepperwright', {
    en: ['dried thyme', 'thyme leaves', 'thyme spice'],
    de: ['getrockneter Thymian', 'Thymian gerebelt', 'Thymiangewürz'],
    has: [oz(0.7, 329, 17)],
  }),
  spice('oregano-dry', 'herb-dried', 'Pepperwright', {
    en: ['dried oregano', 'oregano', 'pizza herbs'],
    de: ['getrockneter Oregano', 'Oregano', 'Pizzagewürz'],
    has: [oz(0.7, 329, 26)],
  }),
  spice('italian-herbs', 'herb-dried', ownBrand, {
    en: ['Italian herb blend', 'italian seasoning', 'italian herbs', 'mixed herbs'],
    de: ['italienische Kräutermischung', 'italienische Kräuter', 'Kräutermischung', 'Kräuter der Provence'],
    has: [oz(0.9, 229, 30)],
  }),
  spice('chili-powder', 'spice-hot', 'Pepperwright', {
    en: ['chili powder', 'ground chili', 'chile powder'],
    de: ['Chilipulver', 'gemahlener Chili', 'Chili gemahlen'],
    has: [oz(2.5, 349, 27)],
  }),
  spice('paprika', 'spice-hot', 'Pepperwright', {
    en: ['smoked paprika', 'paprika', 'paprika powder'],
    de: ['geräuchertes Paprikapulver', 'Paprikapulver', 'Räucherpaprika', 'edelsüßes Paprikapulver'],
    has: [oz(2.5, 399, 21)],
  }),
  spice('soul-season', 'spice-blend', 'Mama Odette', {
    en: ['soul food seasoning', 'soul seasoning', 'soul spice', 'cajun seasoning'],
    de: ['Südstaaten-Gewürzmischung', 'Südstaatengewürz', 'Cajun-Gewürz', 'Soulfood-Gewürz'],
    has: [oz(5, 449, 12)],
  }),
  spice('curry', 'spice-blend', 'Marigold Gate', {
    en: ['mild curry powder', 'curry powder', 'curry', 'curry spice'],
    de: ['mildes Currypulver', 'Curry', 'Currypulver', 'Currygewürz'],
    has: [oz(2.5, 399, 19, 'mild', 'mild'), oz(2.5, 399, 8, 'hot', 'scharf')],
  }),
  spice('garlic-powder', 'spice-garlic', 'Pepperwright', {
    en: ['garlic powder', 'granulated garlic', 'dried garlic'],
    de: ['Knoblauchpulver', 'Knoblauchgranulat', 'gemahlener Knoblauch'],
    has: [oz(3, 349, 28)],
  }),
  spice('onion-powder', 'spice-garlic', ownBrand, {
    en: ['onion powder', 'granulated onion', 'dried onion'],
    de: ['Zwiebelpulver', 'Zwiebelgranulat', 'getrocknete Zwiebel'],
    has: [oz(3, 229, 18)],
  }),
  spice('cinnamon', 'spice-sweet', 'Pepperwright', {
    en: ['ground cinnamon', 'cinnamon', 'cinnamon powder'],
    de: ['gemahlener Zimt', 'Zimt', 'Zimtpulver'],
    has: [oz(2.4, 349, 31)],
  }),
  spice('nutmeg', 'spice-sweet', 'Pepperwright', {
    en: ['ground nutmeg', 'nutmeg', 'nutmeg spice'],
    de: ['gemahlene Muskatnuss', 'Muskatnuss', 'Muskat', 'gemahlener Muskat'],
    has: [oz(1.1, 599, 0), gone(oz(2.2, 999, 0))],
  }),
];
