import { baby } from './aisles/baby.ts';
import { bakery } from './aisles/bakery.ts';
import { baking } from './aisles/baking.ts';
import { beerAndWine } from './aisles/beer-and-wine.ts';
import { breakfast } from './aisles/breakfast.ts';
import { cansAndJars } from './aisles/cans-and-jars.ts';
import { cheese } from './aisles/cheese.ts';
import { cleaning } from './aisles/cleaning.ts';
import { coffee } from './aisles/coffee.ts';
import { drinks } from './aisles/drinks.ts';
import { eggsAndDairy } from './aisles/eggs-and-dairy.ts';
import { fishAndDeli } from './aisles/fish-and-deli.ts';
import { flowersAndGarden } from './aisles/flowers-and-garden.ts';
import { frozen } from './aisles/frozen.ts';
import { fruit } from './aisles/fruit.ts';
import { hairAndBody } from './aisles/hair-and-body.ts';
import { juice } from './aisles/juice.ts';
import { kitchenAndHome } from './aisles/kitchen-and-home.ts';
import { laundryAndDishes } from './aisles/laundry-and-dishes.ts';
import { meat } from './aisles/meat.ts';
import { milk } from './aisles/milk.ts';
import { oilsAndSpices } from './aisles/oils-and-spices.ts';
import { paper } from './aisles/paper.ts';
import { pastaAndRice } from './aisles/pasta-and-rice.ts';
import { pets } from './aisles/pets.ts';
import { plantMilks } from './aisles/plant-milks.ts';
import { saladAndHerbs } from './aisles/salad-and-herbs.ts';
import { sauces } from './aisles/sauces.ts';
import { snacks } from './aisles/snacks.ts';
import { sweets } from './aisles/sweets.ts';
import { teaAndCocoa } from './aisles/tea-and-cocoa.ts';
import { teethAndHealth } from './aisles/teeth-and-health.ts';
import { vegetables } from './aisles/vegetables.ts';
import type { DemoProduct } from './demo-product.ts';

/** Everything that Corner Market, the demo shop, has on its shelves, in the order in which one walks past them. */
export const demoProducts: readonly DemoProduct[] = [
  fruit,
  vegetables,
  saladAndHerbs,
  milk,
  plantMilks,
  eggsAndDairy,
  cheese,
  bakery,
  meat,
  fishAndDeli,
  frozen,
  breakfast,
  coffee,
  teaAndCocoa,
  baking,
  pastaAndRice,
  cansAndJars,
  oilsAndSpices,
  sauces,
  snacks,
  sweets,
  drinks,
  juice,
  beerAndWine,
  baby,
  pets,
  cleaning,
  laundryAndDishes,
  paper,
  hairAndBody,
  teethAndHealth,
  flowersAndGarden,
  kitchenAndHome,
].flat();
