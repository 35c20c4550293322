import { type DemoProduct, fl, gone, oz, ownBrand, shelf } from '../demo-product.ts';

const sauce = shelf('pantry', 'sauces', 'food');

/** Sauces, dressings and condiments. */
export const sauces: readonly DemoProduct[] = [
  sauce('ketchup', 'ketchup', 'Red Barrow', {
    en: ['tomato ketchup', 'ketchup', 'catsup'],
    de: ['Tomatenketchup', 'Ketchup', 'Ketschup'],
    has: [oz(20, 349, 42), oz(38, 549, 23)],
  }),
  sauce('ketchup-cm', 'ketchup', ownBrand, {
    en: ['classic ketchup', 'store brand ketchup', 'cheap ketchup'],
    de: ['klassischer Ketchup', 'günstiger Ketchup', 'Ketchup der Hausmarke'],
    has: [oz(24, 229, 30)],
  }),
  sauce('mustard-yellow', 'mustard', ownBrand, {
    en: ['yellow mustard', 'mustard', 'hot dog mustard'],
    de: ['milder Senf', 'Senf', 'mittelscharfer Senf', 'gelber Senf'],
    has: [oz(14, 149, 36)],
  }),
  sauce('mustard-dijon', 'mustard', 'Maison Lisette', {
    en: ['Dijon mustard', 'dijon', 'french mustard'],
    de: ['Dijonsenf', 'Dijon-Senf', 'scharfer Senf'],
    has: [oz(12, 399, 21)],
  }),
  sauce('mustard-grain', 'mustard', 'Maison Lisette', {
    en: ['whole grain mustard', 'wholegrain mustard', 'grainy mustard'],
    de: ['körniger Senf', 'grober Senf', 'Rotisseur-Senf'],
    has: [oz(12, 429, 12)],
  }),
  sauce('mayo', 'mayonnaise', 'Red Barrow', {
    en: ['real mayonnaise', 'mayo', 'mayonnaise', 'real mayo'],
    de: ['Mayonnaise', 'Mayo', 'Delikatessmayonnaise'],
    has: [fl(15, 449, 27), fl(30, 649, 33)],
  }),
  sauce('mayo-light', 'mayonnaise', ownBrand, {
    en: ['light mayonnaise', 'light mayo', 'low fat mayo', 'diet mayo'],
    de: ['leichte Salatcreme', 'leichte Mayonnaise', 'Salatcreme', 'Salatmayonnaise'],
    has: [fl(30, 449, 18)],
  }),
  sauce('mayo-vegan', 'mayonnaise', 'Rootsmith', {
    en: ['vegan mayonnaise', 'vegan mayo', 'egg free mayo', 'plant mayo'],
    de: ['vegane Mayonnaise', 'vegane Mayo', 'Mayo ohne Ei', 'pflanzliche Mayonnaise'],
    has: [fl(12, 549, 3)],
  }),
  sauce('bbq-sauce', 'bbq-sauce', 'Hickory Jack', {
    en: ['barbecue sauce', 'bbq sauce', 'bbq'],
    de: ['Barbecuesoße', 'Grillsoße', 'BBQ-Soße'],
    has: [
      oz(18, 349, 28, 'original', 'Original'),
      oz(18, 349, 19, 'honey', 'Honig'),
      oz(18, 349, 0, 'spicy', 'scharf'),
    ],
  }),
  sauce('hot-sauce', 'hot-sauce', 'Mama Odette', {
    en: ['Louisiana hot sauce', 'hot sauce', 'pepper sauce', 'chili sauce'],
    de: ['scharfe Chilisoße', 'scharfe Soße', 'Chilisoße', 'Hot Sauce'],
    has: [fl(6, 229, 32), fl(12, 379, 15)],
  }),
  sauce('sriracha', 'hot-sauce', 'Lucky Bamboo', {
    en: ['sriracha chili sauce', 'sriracha', 'rooster sauce', 'garlic chili sauce'],
    de: ['Sriracha-Soße', 'Sriracha', 'Knoblauch-Chilisoße'],
    has: [oz(17, 499, 2)],
  }),
  sauce('soy-sauce', 'soy-sauce', 'Lucky Bamboo', {
    en: ['soy sauce', 'soya sauce', 'shoyu'],
    de: ['Sojasoße', 'Sojasauce', 'Shoyu'],
    has: [fl(10, 299, 30, 'regular', 'normal'), fl(10, 329, 17, 'low sodium', 'salzarm')],
  }),
  sauce('soy-sauce-cm', 'soy-sauce', ownBrand, {
    en: ['all-purpose soy sauce', 'cheap soy sauce', 'store brand soy sauce', 'all purpose soy sauce'],
    de: ['Sojasoße zum Kochen', 'günstige Sojasoße', 'Kochsojasoße', 'Sojasoße der Hausmarke'],
    has: [fl(15, 229, 16)],
  }),
  sauce('teriyaki', 'asian-sauce', 'Lucky Bamboo', {
    en: ['teriyaki sauce', 'teriyaki', 'stir fry sauce'],
    de: ['Teriyakisoße', 'Teriyaki', 'Woksoße'],
    has: [fl(10, 349, 18)],
  }),
  sauce('fish-sauce', 'asian-sauce', 'Lucky Bamboo', {
    en: ['Thai fish sauce', 'fish sauce', 'nam pla'],
    de: ['thailändische Fischsoße', 'Fischsoße', 'Fischsauce', 'Nam Pla'],
    has: [fl(7, 349, 8)],
  }),
  sauce('pasta-marinara', 'pasta-sauce', 'Nonna Valeria', {
    en: ['marinara pasta sauce', 'pasta sauce', 'marinara', 'spaghetti sauce'],
    de: ['Tomatensoße für Nudeln', 'Nudelsoße', 'Pastasoße', 'Tomatensoße'],
    has: [
      oz(24, 599, 29, 'classic', 'klassisch'),
      oz(24, 599, 20, 'tomato basil', 'Tomate-Basilikum'),
      oz(24, 599, 11, 'arrabbiata', 'Arrabbiata'),
    ],
  }),
  sauce('pasta-cm', 'pasta-sauce', ownBrand, {
    en: ['traditional pasta sauce', 'cheap pasta sauce', 'traditional sauce', 'red sauce'],
    de: ['traditionelle Nudelsoße', 'günstige Nudelsoße', 'rote Soße', 'Spaghettisoße'],
    has: [oz(24, 249, 44)],
  }),
  sauce('alfredo', 'pasta-sauce', 'Bella Conca', {
    en: ['alfredo sauce', 'alfredo', 'white pasta sauce', 'cream sauce'],
    de: ['Käse-Sahne-Soße', 'Alfredosoße', 'weiße Nudelsoße', 'Sahnesoße'],
    has: [oz(15, 399, 17)],
  }),
  sauce('pesto', 'pesto', 'Bella Conca', {
    en: ['basil pesto', 'pesto', 'green pesto'],
    de: ['Basilikumpesto', 'Pesto', 'grünes Pesto', 'Pesto Genovese'],
    has: [oz(6, 499, 22)],
  }),
  sauce('pesto-red', 'pesto', 'Bella Conca', {
    en: ['sun-dried tomato pesto', 'red pesto', 'tomato pesto', 'pesto rosso'],
    de: ['rotes Tomatenpesto', 'rotes Pesto', 'Tomatenpesto', 'Pesto Rosso'],
    has: [oz(6, 499, 10)],
  }),
  sauce('salsa', 'salsa', 'Casa Maravel', {
    en: ['chunky tomato salsa', 'salsa', 'taco sauce', 'salsa dip'],
    de: ['stückige Tomatensalsa', 'Salsa', 'Salsasoße', 'Salsa-Dip'],
    has: [
      oz(16, 379, 31, 'mild', 'mild'),
      oz(16, 379, 34, 'medium', 'mittelscharf'),
      oz(16, 379, 14, 'hot', 'scharf'),
    ],
  }),
  sauce('salsa-verde', 'salsa', 'Casa Maravel', {
    en: ['green tomatillo salsa', 'salsa verde', 'green salsa', 'tomatillo salsa'],
    de: ['grüne Salsa', 'Salsa Verde', 'Tomatillosalsa'],
    has: [oz(16, 399, 9)],
  }),
  sauce('ranch', 'dressing', 'Green Acre', {
    en: ['ranch dressing', 'ranch', 'salad dressing'],
    de: ['Ranch-Dressing', 'Salatdressing', 'Ranchsoße'],
    has: [fl(16, 399, 28), gone(fl(36, 749, 0))],
  }),
  sauce('vinaigrette', 'dressing', 'Green Acre', {
    en: ['balsamic vinaigrette', 'vinaigrette', 'balsamic dressing', 'italian dressing'],
    de: ['Balsamico-Vinaigrette', 'Vinaigrette', 'Balsamico-Dressing', 'Salatsoße'],
    has: [fl(16, 399, 16)],
  }),
  sauce('gravy', 'gravy', 'Ladle and Lid', {
    en: ['brown gravy mix', 'gravy', 'gravy mix', 'brown gravy'],
    de: ['Bratensoße', 'Soßenpulver', 'dunkle Soße'],
    has: [oz(0.9, 129, 37)],
  }),
];
