import { ct, type DemoProduct, lb, oz, ownBrand, pack, pt, shelf } from '../demo-product.ts';

const greens = shelf('fresh', 'vegetables', 'food');

/** Fresh vegetables and potatoes. */
export const vegetables: readonly DemoProduct[] = [
  greens('tomato-vine', 'tomato', null, {
    en: ['tomatoes on the vine', 'tomatoes', 'tomato', 'vine tomatoes'],
    de: ['Rispentomaten', 'Tomaten', 'Tomate', 'Strauchtomaten'],
    has: [lb(1, 299, 72), lb(2, 529, 25)],
  }),
  greens('tomato-cherry', 'tomato', 'Glasshouse', {
    en: ['cherry tomatoes', 'small tomatoes', 'snack tomatoes'],
    de: ['Kirschtomaten', 'Cherrytomaten', 'Kirschtomate', 'kleine Tomaten'],
    has: [oz(10, 349, 40), pt(1, 449, 26)],
  }),
  greens('tomato-roma', 'tomato', ownBrand, {
    en: ['roma tomatoes', 'plum tomatoes', 'roma tomato', 'sauce tomatoes'],
    de: ['Romatomaten', 'Eiertomaten', 'Flaschentomaten', 'Soßentomaten'],
    has: [lb(2, 379, 33)],
  }),
  greens('potato-russet', 'potato', ownBrand, {
    en: ['russet potatoes', 'potatoes', 'potato', 'baking potatoes', 'spuds'],
    de: ['mehlig kochende Kartoffeln', 'Kartoffeln', 'Kartoffel', 'Backkartoffeln'],
    has: [lb(5, 399, 60), lb(10, 649, 22)],
  }),
  greens('potato-gold', 'potato', 'Furrow and Field', {
    en: ['yellow potatoes', 'gold potatoes', 'waxy potatoes', 'yukon gold potatoes'],
    de: ['festkochende Kartoffeln', 'gelbe Kartoffeln', 'Salatkartoffeln', 'Kartoffeln'],
    has: [lb(3, 449, 38), lb(5, 599, 19)],
  }),
  greens('potato-sweet', 'potato', null, {
    en: ['sweet potatoes', 'sweet potato', 'yams'],
    de: ['Süßkartoffeln', 'Süßkartoffel', 'Bataten'],
    has: [lb(1, 149, 66), lb(3, 399, 24)],
  }),
  greens('onion-yellow', 'onion', ownBrand, {
    en: ['yellow onions', 'onions', 'onion', 'brown onions'],
    de: ['Zwiebeln', 'Zwiebel', 'gelbe Zwiebeln'],
    has: [lb(1, 119, 90), lb(3, 299, 65)],
  }),
  greens('onion-red', 'onion', null, {
    en: ['red onions', 'red onion', 'purple onions', 'salad onions'],
    de: ['rote Zwiebeln', 'rote Zwiebel', 'Salatzwiebeln', 'lila Zwiebeln'],
    has: [lb(1, 159, 58), lb(3, 379, 2)],
  }),
  greens('scallion', 'onion', null, {
    en: ['green onions', 'scallions', 'spring onions', 'green onion'],
    de: ['Frühlingszwiebeln', 'Lauchzwiebeln', 'Frühlingszwiebel', 'Schlotten'],
    has: [ct(1, 99, 70, 'bunch', 'im Bund')],
  }),
  greens('leek', 'leek', null, {
    en: ['leeks', 'leek', 'fresh leek'],
    de: ['Lauch', 'Porree', 'Lauchstange'],
    has: [ct(1, 149, 26), pack(3, ct(1, 399, 9))],
  }),
  greens('garlic', 'garlic', null, {
    en: ['garlic bulbs', 'garlic', 'garlic head', 'fresh garlic'],
    de: ['Knoblauch', 'Knoblauchknolle', 'frischer Knoblauch'],
    has: [ct(1, 79, 120), pack(3, ct(1, 199, 42))],
  }),
  greens('ginger', 'garlic', null, {
    en: ['fresh ginger root', 'ginger', 'ginger root', 'fresh ginger'],
    de: ['frischer Ingwer', 'Ingwer', 'Ingwerwurzel', 'Ingwerknolle'],
    has: [oz(4, 129, 47)],
  }),
  greens('carrot', 'carrot', ownBrand, {
    en: ['whole carrots', 'carrots', 'carrot', 'big carrots'],
    de: ['Möhren', 'Karotten', 'Mohrrüben'],
    has: [lb(1, 129, 85), lb(2, 229, 60), lb(5, 449, 15)],
  }),
  greens('carrot-baby', 'carrot', 'Furrow and Field', {
    en: ['baby carrots', 'snack carrots', 'peeled carrots'],
    de: ['Minikarotten', 'Babykarotten', 'Snackmöhren', 'geschälte Möhren'],
    has: [lb(1, 179, 54), lb(2, 299, 0)],
  }),
  greens('celery', 'celery', null, {
    en: ['celery', 'celery stalks', 'celery sticks'],
    de: ['Staudensellerie', 'Stangensellerie', 'Sellerie', 'Selleriestangen'],
    has: [ct(1, 199, 45, 'bunch', 'Staude'), ct(1, 279, 23, 'hearts', 'Herzen')],
  }),
  greens('cucumber', 'cucumber', null, {
    en: ['cucumbers', 'cucumber', 'slicing cucumber'],
    de: ['Salatgurke', 'Gurke', 'Gurken', 'Schlangengurke'],
    has: [ct(1, 99, 80)],
  }),
  greens('cucumber-mini', 'cucumber', 'Glasshouse', {
    en: ['mini cucumbers', 'small cucumbers', 'snack cucumbers', 'persian cucumbers'],
    de: ['Minigurken', 'Snackgurken', 'kleine Gurken', 'Gürkchen'],
    has: [lb(1, 349, 27)],
  }),
  greens('pepper-red', 'bell-pepper', null, {
    en: ['red bell peppers', 'bell peppers', 'red peppers', 'red pepper'],
    de: ['rote Paprika', 'Paprika', 'Paprikaschote', 'rote Paprikaschote'],
    has: [ct(1, 149, 74), pack(3, ct(1, 399, 20))],
  }),
  greens('pepper-mix', 'bell-pepper', 'Glasshouse', {
    en: ['mixed bell peppers', 'stoplight peppers', 'mixed peppers', 'tricolor peppers'],
    de: ['bunte Paprika', 'Paprika-Mix', 'Ampelpaprika', 'gemischte Paprika'],
    has: [pack(3, ct(1, 449, 31)), pack(6, ct(1, 799, 1))],
  }),
  greens('chili-fresh', 'chili', null, {
    en: ['fresh red chilies', 'chili peppers', 'chilies', 'hot peppers', 'fresh chili'],
    de: ['frische Chilischoten', 'Chili', 'Chilis', 'Peperoni'],
    has: [oz(2, 129, 36)],
  }),
  greens('jalapeno', 'chili', null, {
    en: ['jalapeños', 'jalapenos', 'jalapeño peppers', 'green chilies'],
    de: ['Jalapeños', 'Jalapenos', 'grüne Chilis', 'grüne Peperoni'],
    has: [oz(4, 99, 40), lb(1, 299, 13)],
  }),
  greens('broccoli', 'cabbage', null, {
    en: ['broccoli crowns', 'broccoli', 'broccoli florets', 'fresh broccoli'],
    de: ['Brokkoli', 'Broccoli', 'frischer Brokkoli'],
    has: [lb(1, 229, 50), lb(2, 399, 18)],
  }),
  greens('cauliflower', 'cabbage', null, {
    en: ['cauliflower', 'cauliflower head', 'white cauliflower'],
    de: ['Blumenkohl', 'Karfiol', 'frischer Blumenkohl'],
    has: [ct(1, 349, 29)],
  }),
  greens('cabbage', 'cabbage', null, {
    en: ['green cabbage', 'cabbage', 'white cabbage', 'cabbage head'],
    de: ['Weißkohl', 'Kohl', 'Weißkraut', 'Kohlkopf'],
    has: [ct(1, 299, 25)],
  }),
  greens('beets', 'beet', null, {
    en: ['red beets', 'beets', 'beet', 'beetroot'],
    de: ['Rote Bete', 'Rote Rüben', 'Rote Beete'],
    has: [lb(1, 199, 22, 'loose', 'lose'), oz(8, 299, 14, 'cooked', 'vorgekocht')],
  }),
  greens('corn-cob', 'corn', null, {
    en: ['corn on the cob', 'corn', 'sweet corn', 'corn cobs'],
    de: ['Maiskolben', 'Mais', 'frischer Mais'],
    has: [ct(1, 79, 64), pack(4, ct(1, 299, 20))],
  }),
  greens('zucchini', 'squash', null, {
    en: ['zucchini', 'zucchinis', 'courgettes'],
    de: ['Zucchini', 'Zucchinis', 'grüne Zucchini'],
    has: [ct(1, 99, 66)],
  }),
  greens('mushroom', 'mushroom', 'Cellar and Cap', {
    en: ['white mushrooms', 'mushrooms', 'button mushrooms', 'mushroom'],
    de: ['weiße Champignons', 'Champignons', 'Pilze', 'Champignon'],
    has: [oz(8, 249, 43), oz(16, 429, 18)],
  }),
  greens('mushroom-brown', 'mushroom', 'Cellar and Cap', {
    en: ['brown mushrooms', 'cremini mushrooms', 'baby bella mushrooms', 'chestnut mushrooms'],
    de: ['braune Champignons', 'Steinchampignons', 'braune Pilze', 'Egerlinge'],
    has: [oz(8, 299, 0)],
  }),
];
