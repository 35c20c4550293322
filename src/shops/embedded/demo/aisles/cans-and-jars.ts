import { type DemoProduct, fl, gone, oz, ownBrand, pack, shelf } from '../demo-product.ts';

const tins = shelf('pantry', 'cans-and-jars', 'food');

/** Canned vegetables, beans, fish, soup, and things in jars. */
export const cansAndJars: readonly DemoProduct[] = [
  tins('tomato-diced', 'tomato-canned', ownBrand, {
    en: ['diced canned tomatoes', 'canned tomatoes', 'diced tomatoes', 'tinned tomatoes'],
    de: ['gehackte Dosentomaten', 'Dosentomaten', 'gehackte Tomaten', 'stückige Tomaten'],
    has: [oz(14.5, 129, 66), oz(28, 199, 38)],
  }),
  tins('tomato-crush', 'tomato-canned', 'Bella Conca', {
    en: ['crushed tomatoes', 'pizza tomatoes', 'smashed tomatoes'],
    de: ['passierte Tomaten', 'Passata', 'Tomatenpüree'],
    has: [oz(28, 299, 27)],
  }),
  tins('tomato-peeled', 'tomato-canned', 'Bella Conca', {
    en: ['whole peeled tomatoes', 'peeled tomatoes', 'whole tomatoes', 'san marzano tomatoes'],
    de: ['geschälte ganze Tomaten', 'geschälte Tomaten', 'Schältomaten', 'ganze Dosentomaten'],
    has: [oz(28, 349, 19)],
  }),
  tins('tomato-paste', 'tomato-paste', ownBrand, {
    en: ['tomato paste', 'tomato puree', 'tomato concentrate'],
    de: ['Tomatenmark', 'Tomatenkonzentrat', 'dreifach konzentriertes Tomatenmark'],
    has: [oz(6, 99, 44)],
  }),
  tins('beans-black', 'beans-canned', ownBrand, {
    en: ['canned black beans', 'black beans', 'canned beans', 'turtle beans'],
    de: ['schwarze Bohnen in der Dose', 'schwarze Bohnen', 'Dosenbohnen', 'Bohnen'],
    has: [oz(15, 109, 58)],
  }),
  tins('beans-kidney', 'beans-canned', ownBrand, {
    en: ['canned kidney beans', 'kidney beans', 'red beans', 'chili beans'],
    de: ['Kidneybohnen in der Dose', 'Kidneybohnen', 'rote Bohnen', 'Chilibohnen'],
    has: [oz(15, 109, 49)],
  }),
  tins('beans-garb', 'beans-canned', 'Aegina', {
    en: ['canned chickpeas', 'chickpeas', 'garbanzo beans', 'garbanzos'],
    de: ['Kichererbsen in der Dose', 'Kichererbsen', 'gekochte Kichererbsen', 'Dosenkichererbsen'],
    has: [oz(15, 149, 40), pack(4, oz(15, 549, 10))],
  }),
  tins('beans-baked', 'beans-baked', 'Hickory Jack', {
    en: ['baked beans', 'barbecue beans', 'beans in sauce'],
    de: ['gebackene Bohnen', 'Baked Beans', 'Bohnen in Tomatensoße'],
    has: [oz(16, 199, 32, 'original', 'Original'), oz(16, 199, 20, 'maple', 'Ahorn')],
  }),
  tins('chili-can', 'chili-canned', 'Hickory Jack', {
    en: ['canned chili with beans', 'canned chili', 'chili', 'chili con carne'],
    de: ['Chili con Carne', 'Dosenchili', 'Bohneneintopf'],
    has: [oz(15, 299, 25), oz(40, 649, 0)],
  }),
  tins('corn-can', 'vegetables-canned', ownBrand, {
    en: ['canned sweet corn', 'canned corn', 'tinned corn', 'whole kernel corn'],
    de: ['Dosenmais', 'Mais in der Dose', 'Gemüsemais'],
    has: [oz(15, 109, 61), pack(4, oz(15, 399, 13))],
  }),
  tins('peas-can', 'vegetables-canned', ownBrand, {
    en: ['canned peas', 'tinned peas', 'canned green peas'],
    de: ['Dosenerbsen', 'Erbsen in der Dose', 'feine Erbsen'],
    has: [oz(15, 109, 33)],
  }),
  tins('beans-green', 'vegetables-canned', ownBrand, {
    en: ['canned green beans', 'green beans', 'cut green beans', 'string beans'],
    de: ['grüne Bohnen in der Dose', 'grüne Bohnen', 'Brechbohnen', 'Schnittbohnen'],
    has: [oz(14.5, 109, 42)],
  }),
  tins('pumpkin-can', 'pumpkin', 'Furrow and Field', {
    en: ['pumpkin puree', 'canned pumpkin', 'pie pumpkin'],
    de: ['Kürbispüree', 'Kürbismus', 'Kürbis in der Dose'],
    has: [oz(15, 229, 16)],
  }),
  tins('tuna', 'tuna', 'Captain Tilley', {
    en: ['chunk light tuna', 'tuna', 'canned tuna', 'tuna fish'],
    de: ['Thunfisch in Stücken', 'Thunfisch', 'Dosenthunfisch', 'Tunfisch'],
    has: [
      oz(5, 149, 70, 'in water', 'in Wasser'),
      oz(5, 149, 36, 'in oil', 'in Öl'),
      pack(4, oz(5, 549, 22, 'in water', 'in Wasser')),
    ],
  }),
  tins('tuna-albacore', 'tuna', 'Captain Tilley', {
    en: ['white albacore tuna', 'white tuna', 'albacore', 'solid white tuna'],
    de: ['weißer Thunfisch', 'Albacore', 'Thunfischfilet'],
    has: [oz(5, 249, 26)],
  }),
  tins('sardines', 'fish-canned', 'Captain Tilley', {
    en: ['sardines in olive oil', 'sardines', 'canned sardines', 'sardine tin'],
    de: ['Sardinen in Olivenöl', 'Sardinen', 'Ölsardinen', 'Dosensardinen'],
    has: [oz(4, 229, 18)],
  }),
  tins('anchovy', 'fish-canned', 'Bella Conca', {
    en: ['anchovy fillets', 'anchovies', 'anchovy', 'anchovy tin'],
    de: ['Sardellenfilets', 'Sardellen', 'Anchovis', 'Sardellenfilet'],
    has: [oz(2, 299, 3)],
  }),
  tins('soup-tomato', 'soup', 'Ladle and Lid', {
    en: ['cream of tomato soup', 'tomato soup', 'soup', 'canned soup'],
    de: ['Tomatencremesuppe', 'Tomatensuppe', 'Suppe', 'Dosensuppe'],
    has: [oz(10.75, 169, 40), pack(4, oz(10.75, 599, 11))],
  }),
  tins('soup-chicken', 'soup', 'Ladle and Lid', {
    en: ['chicken noodle soup', 'chicken soup', 'noodle soup'],
    de: ['Hühnernudelsuppe', 'Hühnersuppe', 'Nudelsuppe'],
    has: [oz(10.75, 169, 52), oz(18, 299, 21)],
  }),
  tins('soup-mushroom', 'soup', 'Ladle and Lid', {
    en: ['cream of mushroom soup', 'mushroom soup', 'cream of mushroom', 'casserole soup'],
    de: ['Pilzcremesuppe', 'Pilzsuppe', 'Champignonsuppe'],
    has: [oz(10.75, 169, 28)],
  }),
  tins('broth-chicken', 'broth', 'Ladle and Lid', {
    en: ['chicken broth', 'broth', 'chicken stock'],
    de: ['Hühnerbrühe', 'Brühe', 'Hühnerfond'],
    has: [fl(32, 279, 37, 'regular', 'normal'), fl(32, 279, 24, 'low sodium', 'salzarm')],
  }),
  tins('broth-veg', 'broth', 'Ladle and Lid', {
    en: ['vegetable broth', 'veggie broth', 'vegetable stock'],
    de: ['Gemüsebrühe', 'Gemüsefond', 'klare Gemüsebrühe'],
    has: [fl(32, 279, 23)],
  }),
  tins('soup-base', 'broth', 'Ladle and Lid', {
    en: ['chicken soup base', 'soup base', 'base', 'bouillon', 'chicken base'],
    de: ['Suppenpaste Huhn', 'Suppenpaste', 'Bouillon', 'Brühpaste', 'Brühwürfel'],
    has: [oz(8, 549, 15, 'chicken', 'Huhn'), oz(8, 549, 9, 'vegetable', 'Gemüse')],
  }),
  tins('coconut-can', 'coconut-milk', 'Lucky Bamboo', {
    en: ['canned coconut milk', 'coconut milk', 'cooking coconut milk', 'thick coconut milk'],
    de: ['Kokosmilch', 'Kokosmilch in der Dose', 'Kokosnussmilch'],
    has: [oz(13.5, 229, 31, 'regular', 'normal'), oz(13.5, 229, 14, 'light', 'leicht')],
  }),
  tins('peaches-can', 'fruit-canned', ownBrand, {
    en: ['canned sliced peaches', 'canned peaches', 'tinned peaches', 'peaches in juice'],
    de: ['Dosenpfirsiche', 'Pfirsiche in der Dose', 'eingelegte Pfirsiche'],
    has: [oz(15, 199, 22)],
  }),
  tins('applesauce', 'fruit-canned', 'Orchard Pike', {
    en: ['unsweetened applesauce', 'applesauce', 'apple sauce', 'apple puree'],
    de: ['Apfelmus ohne Zuckerzusatz', 'Apfelmus', 'Apfelmark', 'Apfelpüree'],
    has: [oz(24, 299, 27), pack(6, oz(4, 329, 19))],
  }),
  tins('pickles', 'pickles', 'Brine Street', {
    en: ['dill pickles', 'pickles', 'pickle', 'gherkins'],
    de: ['Gewürzgurken', 'saure Gurken', 'Essiggurken'],
    has: [oz(24, 399, 29, 'spears', 'Viertel'), oz(24, 399, 21, 'chips', 'Scheiben')],
  }),
  tins('sauerkraut', 'pickles', 'Brine Street', {
    en: ['sauerkraut', 'kraut', 'pickled cabbage'],
    de: ['Sauerkraut', 'Weinsauerkraut', 'Kraut'],
    has: [oz(24, 349, 14)],
  }),
  tins('olives-jar', 'olives', 'Aegina', {
    en: ['pitted black olives', 'olives', 'black olives', 'jar of olives'],
    de: ['entsteinte schwarze Oliven', 'Oliven', 'schwarze Oliven', 'Oliven im Glas'],
    has: [
      oz(6, 199, 36, 'black', 'schwarz'),
      oz(6, 299, 25, 'green', 'grün'),
      gone(oz(6, 349, 0, 'stuffed', 'gefüllt')),
    ],
  }),
];
